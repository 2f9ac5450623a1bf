import { SAVED_QUERIES } from '../support/saved-queries';
import { overflow } from './in-page';
import { inChromium, Visit, type Opened } from './browser';
import { answerAfter, entry, markers } from './reader';

inChromium('on a telephone, 360 by 740', () => {
  let visit: Visit;
  let opened: Opened;
  beforeAll(async () => {
    visit = await Visit.begin();
    opened = await visit.open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  }, 120_000);
  afterAll(() => visit?.end());

  const box = async (selector: string): Promise<{ x: number; y: number; width: number; height: number }> => (await opened.page.locator(selector).first().boundingBox())!;

  test('the page begins at its head, and nothing stands out sideways', async () => {
    expect(await opened.page.evaluate(overflow)).toBe(0);
    expect((await box('h1')).y).toBeGreaterThanOrEqual(0);
  });

  test('list, editor, variables and answer stand below each other, as wide as the screen', async () => {
    const parts = ['header', '.graphiql-sidebar', '.graphiql-plugin', '.graphiql-query-editor', '.graphiql-editor-tool', '.graphiql-response'];
    const boxes = await Promise.all(parts.map(box));
    boxes.slice(1).forEach((one, at) => expect(one.y).toBeGreaterThanOrEqual(boxes[at]!.y + boxes[at]!.height - 1));
    for (const { x, width } of boxes) expect([x >= 0, x + width <= 360, width >= 320]).toEqual([true, true, true]);
    for (const { height } of boxes.slice(2)) expect(height).toBeGreaterThanOrEqual(150);
  });

  test('our own controls are large enough for a finger', async () => {
    const sizes = await opened.page.locator('.hub-languages button, .hub-welcome a, .hub-welcome button, .hub-queries button, .graphiql-execute-button').evaluateAll(
      (controls: any[]) => controls.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
    expect(sizes.length).toBe(SAVED_QUERIES.length + 5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
  });

  test('a tap on a query brings its editor into sight, a tap on ▶ the answer with its marker', async () => {
    const { page, complaints } = opened;
    await entry(page, SAVED_QUERIES[3]!.title.vi).tap();
    expect((await box('.graphiql-execute-button')).y).toBeLessThan(300);
    const { body } = await answerAfter(page, () => page.locator('.graphiql-execute-button').tap());
    expect([body.errors, await markers(page)]).toEqual([undefined, ['PUBLISHED – kết quả do cơ quan nhà nước công bố']]);
    expect((await box('.hub-marker')).y).toBeGreaterThanOrEqual(0);
    expect((await box('.result-window')).y).toBeLessThan(500);
    expect(await page.evaluate(overflow)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the documentation of the schema fits too', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Tài liệu lược đồ', exact: true }).tap();
    await page.locator('.graphiql-doc-explorer-content').waitFor();
    expect(await page.evaluate(overflow)).toBe(0);
  });

  test('a wide screen has them side by side', async () => {
    const { page } = await visit.open();
    const [list, editor, answer] = await Promise.all(['.graphiql-plugin', '.graphiql-editors', '.graphiql-response'].map(async (part) => (await page.locator(part).boundingBox())!));
    expect([editor!.x >= list!.x + list!.width, answer!.x >= editor!.x + editor!.width]).toEqual([true, true]);
  });
});
