import { SAVED_QUERIES } from '../support/saved-queries';
import { inChromium, Visit, type Opened } from './browser';
import { answerAfter, answerText, entry, markers } from './reader';

const [FIRST] = SAVED_QUERIES;

inChromium('a switch of language', () => {
  let visit: Visit;
  let opened: Opened;
  beforeAll(async () => {
    visit = await Visit.begin();
    opened = await visit.open();
    await answerAfter(opened.page, () => opened.page.keyboard.press('Control+Enter'));
  }, 120_000);
  afterAll(() => visit?.end());

  const description = async (): Promise<string> => {
    const { page } = opened;
    await page.getByRole('button', { name: /^(Show|Hide) Documentation Explorer/ }).click();
    const content = page.locator('.graphiql-doc-explorer-content');
    await content.getByText('Query', { exact: true }).last().click();
    const text = await content.locator('.graphiql-markdown-description').first().innerText();
    expect(await content.getAttribute('lang')).toBe(await page.locator('html').getAttribute('lang'));
    await page.getByRole('button', { name: /Truy vấn mẫu · Saved queries/ }).click();
    return text;
  };

  test('Vietnamese first: titles, answers, and what the schema says of itself', async () => {
    const { page } = opened;
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await markers(page)).toEqual(['SYNTHETIC – số liệu minh họa, không phải kết quả chính thức']);
    expect(await answerText(page)).toContain('Kết quả đã ở bước phê duyệt như yêu cầu.');
    expect(await description()).toBe('Những gì có thể đọc. Mọi thứ chỉ để đọc; kết quả là các bản công bố đã chốt, không bao giờ thay đổi.');
  });

  test('English after it: the page, the answer, asked again by itself, and the schema', async () => {
    const { page, complaints } = opened;
    const { language, body } = await answerAfter(page, () => page.getByRole('button', { name: 'English' }).click());
    expect([language, body.data.ranking.nodes[0].verdict.reasons[0].text]).toEqual(['en', 'The results are approved, as required.']);
    await page.locator('.result-window').getByText('approved').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await markers(page)).toEqual(['SYNTHETIC – demonstration data, not an official result']);
    expect(await page.locator('.hub-queries button').allInnerTexts()).toEqual(SAVED_QUERIES.map(({ title }) => title.en));
    expect(await page.locator('.hub-queries p:visible').allInnerTexts()).toEqual([FIRST!.about.en]);
    expect(await description()).toBe('What can be read. Everything is read-only; results are frozen publications that never change.');
    expect(complaints).toEqual([]);
  });

  test('what is ours and what the hub says is marked as the language it is in, what GraphiQL says as English', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await page.locator('main').getAttribute('lang')).toBe('en');
    for (const part of ['.hub-pane', '.hub-markers', '.result-window']) expect(await page.locator(part).getAttribute('lang')).toBe('vi');
    expect(await page.getByRole('button', { name: 'English' }).getAttribute('lang')).toBe('en');
  });

  test('works where the schema may not be read', async () => {
    const { page } = await visit.open();
    await page.route('**/graphql', (route) => (route.request().postDataJSON().operationName === 'IntrospectionQuery' ? route.fulfill({ status: 400, json: { errors: [{ message: 'closed' }] } }) : route.fallback()));
    await answerAfter(page, () => page.keyboard.press('Control+Enter'));
    const { language } = await answerAfter(page, () => page.getByRole('button', { name: 'English' }).click());
    expect(language).toBe('en');
  });

  test('is remembered', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await entry(page, FIRST!.title.en).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('true');
  });
});
