import type { Page, Response } from 'playwright-core';

/** What the hub was asked by the page, and what it said. */
export interface Answered {
  readonly language: string;
  readonly variables: unknown;
  readonly body: { data?: any; errors?: unknown; extensions: { provenance: string[] } };
}

/** Does something that makes the page ask, and waits until the answer is on screen. */
export async function answerAfter(page: Page, act: () => Promise<unknown>): Promise<Answered> {
  const [response] = await Promise.all([page.waitForResponse(isAnswer), act()]);
  const body = await response.json();
  await page.locator('.hub-marker:not(.hub-waiting)').first().waitFor();
  await page.locator('.result-window .view-line').getByText('"data"').waitFor();
  const sent = response.request();
  return { language: (await sent.allHeaders())['accept-language']!, variables: sent.postDataJSON().variables, body };
}

const isAnswer = (response: Response): boolean => response.url().endsWith('/graphql') && response.request().postDataJSON()?.operationName !== 'IntrospectionQuery';

/** The markers above the answer, as they are read. */
export function markers(page: Page): Promise<string[]> {
  return page.locator('.hub-markers .hub-marker').allInnerTexts();
}

/** The part of the answer that is on screen, without the line breaks and the drawn blanks of the editor. */
export async function answerText(page: Page): Promise<string> {
  return (await page.locator('.result-window .view-lines').innerText()).replace(/[\s\u00A0\u00B7]+/g, ' ');
}

export const entry = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true });

/** What has the focus: "button English", "editor Variables", "inside Variables", "answer". */
export function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const element = document.activeElement;
    if (element.matches('.graphiql-editor')) return 'editor ' + element.closest('section').ariaLabel;
    if (element.matches('.result-window')) return 'answer';
    if (element.closest('.monaco-editor')) return 'inside ' + element.closest('section').ariaLabel;
    return element.tagName.toLowerCase() + ' ' + (element.ariaLabel ?? element.innerText).trim().replace(/\\s+/g, ' ');
  })()`);
}
