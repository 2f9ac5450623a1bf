import { SAVED_QUERIES } from '../support/saved-queries';
import { inChromium, Visit, type Opened } from './browser';
import { answerAfter, focused, markers } from './reader';

const VERDICTS = SAVED_QUERIES.find(({ file }) => file === '13-verdicts')!;

const outlined = `(() => { const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2; })()`;

inChromium('by keyboard alone', () => {
  let visit: Visit;
  let opened: Opened;
  beforeAll(async () => {
    visit = await Visit.begin();
    opened = await visit.open();
  }, 120_000);
  afterAll(() => visit?.end());

  /** Presses Tab until something has the focus, and returns what was passed. */
  async function tabTo(wanted: string, key = 'Tab'): Promise<string[]> {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await opened.page.keyboard.press(key);
      const now = await focused(opened.page);
      if (now === wanted) return passed;
      passed.push(now);
    }
    throw new Error(`${wanted} is not reached: ${passed.join(', ')}`);
  }

  test('the first stop leads past the head to the saved queries', async () => {
    const { page } = opened;
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a Đến truy vấn mẫu');
    expect((await page.locator('.hub-skip').boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('h2 Truy vấn mẫu');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`button ${SAVED_QUERIES[0]!.title.vi}`);
  });

  test('every saved query is a stop, in the order of the list, and one sees where one is', async () => {
    const { page } = opened;
    for (const { title } of SAVED_QUERIES.slice(1)) {
      await page.keyboard.press('Tab');
      expect([await focused(page), await page.evaluate(outlined)]).toEqual([`button ${title.vi}`, true]);
    }
  });

  test('Enter opens the query, Ctrl-Enter runs it, from wherever one is', async () => {
    const { page } = opened;
    await tabTo(`button ${VERDICTS.title.vi}`, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const { variables, body } = await answerAfter(page, () => page.keyboard.press('Control+Enter'));
    expect([variables, body.errors, await markers(page)]).toEqual([VERDICTS.variables, undefined, ['SYNTHETIC – số liệu minh họa, không phải kết quả chính thức']]);
    expect(await focused(page)).toBe(`button ${VERDICTS.title.vi}`);
  });

  test('an editor is entered with Enter, keeps Tab for writing, and lets go with Esc', async () => {
    const { page } = opened;
    await tabTo('editor Operation Editor');
    expect(await page.evaluate(outlined)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('inside Operation Editor');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('inside Operation Editor');
    await answerAfter(page, () => page.keyboard.press('Control+Enter'));
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('editor Operation Editor');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Execute query (Ctrl-Enter)');
  });

  test('variables and answer are stops too, and from the answer one gets out again', async () => {
    const { page } = opened;
    await tabTo('editor Variables');
    await tabTo('answer');
    expect(await page.evaluate(outlined)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('answer');
  });

  test('the language is switched', async () => {
    const { page } = opened;
    await tabTo('button English', 'Shift+Tab');
    expect(await page.evaluate(outlined)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Start here' }).waitFor();
    expect(await tabTo(`button ${SAVED_QUERIES[0]!.title.en}`)).toEqual(expect.arrayContaining(['a Open data (CSV)', 'button Schema documentation']));
  });

  test('nothing was complained about on the way', () => {
    expect(opened.complaints).toEqual([]);
  });
});
