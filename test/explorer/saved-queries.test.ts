import { SAVED_QUERIES, type SavedQuery } from '../support/saved-queries';
import { EXPECTED } from '../api/saved-queries.expected';
import { inChromium, Visit, type Opened } from './browser';
import { answerAfter, answerText, entry, markers, type Answered } from './reader';

inChromium('the saved queries', () => {
  let visit: Visit;
  let opened: Opened;
  beforeAll(async () => {
    visit = await Visit.begin();
    opened = await visit.open();
  }, 120_000);
  afterAll(() => visit?.end());

  test('stand in the list, each reader\'s under a heading, the first one open with its explanation', async () => {
    const { page } = opened;
    expect(await page.locator('.hub-queries button').allInnerTexts()).toEqual(SAVED_QUERIES.map(({ title }) => title.vi));
    expect(await page.locator('.hub-queries p:visible').allInnerTexts()).toEqual([SAVED_QUERIES[0]!.about.vi]);
  });

  /** The answer is the one of this query: its variables, no error, and the marker of the data it rests on. */
  async function check({ file, title, about, variables }: SavedQuery, { variables: sent, body }: Answered): Promise<void> {
    const { page, complaints } = opened;
    const expected = EXPECTED[file]!;
    expect([sent ?? {}, body.errors, body.extensions.provenance]).toEqual([variables, undefined, expected.provenance]);
    const shown = await markers(page);
    if (expected.provenance.length > 0) expect(shown.map((marker) => marker.split(' ')[0])).toEqual(expected.provenance);
    else expect(shown).toEqual(['Câu trả lời này không dựa trên kết quả xếp hạng nào.']);
    expect(await answerText(page)).toContain('"data"');
    expect(await entry(page, title.vi).getAttribute('aria-current')).toBe('true');
    expect(await page.locator('.hub-queries p:visible').allInnerTexts()).toEqual([about.vi]);
    expect(complaints).toEqual([]);
  }

  test.each(SAVED_QUERIES)('$file, opened and run by mouse', async (saved) => {
    const { page } = opened;
    await entry(page, saved.title.vi).click();
    await check(saved, await answerAfter(page, () => page.locator('.graphiql-execute-button').click()));
  });

  test.each(SAVED_QUERIES)('$file, opened and run by keyboard', async (saved) => {
    const { page } = opened;
    await entry(page, saved.title.vi).focus();
    await page.keyboard.press('Enter');
    await check(saved, await answerAfter(page, () => page.keyboard.press('Control+Enter')));
  });

  test('one that is open already is gone back to, not opened twice', async () => {
    const { page } = opened;
    const tabs = page.getByRole('tab');
    const before = await tabs.count();
    expect(before).toBe(SAVED_QUERIES.length);
    await entry(page, SAVED_QUERIES[3]!.title.vi).click();
    expect(await tabs.count()).toBe(before);
  });
});
