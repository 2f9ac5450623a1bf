import { contrasts, headings, nameless } from './in-page';
import { inChromium, Visit, type Opened } from './browser';
import { answerAfter } from './reader';

inChromium('the page', () => {
  let visit: Visit;
  let opened: Opened;
  beforeAll(async () => {
    visit = await Visit.begin();
    opened = await visit.open();
  }, 120_000);
  afterAll(() => visit?.end());

  test('loads and answers without an error, a refusal of its security policy, or a request that leaves the hub', async () => {
    const { page, complaints } = opened;
    await answerAfter(page, () => page.locator('.graphiql-execute-button').click());
    expect(complaints).toEqual([]);
  });

  test('says what the hub is, what the kinds of data mean, and where to go on', async () => {
    const { page } = opened;
    const text = await page.locator('body').innerText();
    for (const said of ['DTI Hub cho biết đơn vị nào xếp hạng bao nhiêu', 'SYNTHETIC số liệu minh họa', 'COMPUTED xếp hạng tính từ điểm', 'PUBLISHED kết quả do cơ quan', 'Ctrl-Enter', 'client/']) {
      expect(text).toContain(said);
    }
    expect(await page.getByRole('link', { name: 'Dữ liệu mở (CSV)' }).getAttribute('href')).toBe('./download/');
    await page.getByRole('button', { name: 'Tài liệu lược đồ', exact: true }).click();
    await page.locator('.graphiql-doc-explorer-root-type').first().waitFor();
    await page.getByRole('button', { name: /Truy vấn mẫu · Saved queries/ }).click();
  });

  test('its headings go down step by step', async () => {
    expect(await opened.page.evaluate(headings)).toEqual(['h1 DTI Hub', 'h2 Bắt đầu', 'h2 Truy vấn mẫu', 'h3 Cho bảng điều khiển', 'h3 Cho người phân tích', 'h3 Cho đối tác tích hợp']);
  });

  test('every control has a name', async () => {
    expect(await opened.page.evaluate(nameless)).toEqual([]);
  });

  test('its own texts stand out from what is behind them, 4.5 to 1 at least', async () => {
    const found = (await opened.page.evaluate(contrasts)) as { text: string; ratio: number }[];
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  test('who wants no motion gets none', async () => {
    const moving = `[...document.querySelectorAll('*')].filter((e) => parseFloat(getComputedStyle(e).transitionDuration) > 0 || getComputedStyle(e).animationName !== 'none').length`;
    const calm = await visit.open({ reducedMotion: 'reduce' });
    expect(await calm.page.evaluate(moving)).toBe(0);
    await calm.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await calm.page.evaluate(moving)).toBeGreaterThan(0);
  });

  test('what watches over it sees an outside request, an inline script, an error, and a text too pale to read', async () => {
    const { page, complaints } = await visit.open();
    await page.evaluate(`fetch('https://example.org/').catch(() => undefined)`);
    await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.planted = 1' }))`);
    await page.evaluate(`document.querySelector('header').append(Object.assign(document.createElement('p'), { textContent: 'planted', style: 'color: #bbb' }))`);
    await Promise.all([page.waitForEvent('pageerror'), page.evaluate(`void setTimeout(() => { throw new Error('planted'); })`)]);
    const seen = complaints.join('\n');
    for (const sign of ['https://example.org/', 'script-src', 'connect-src', 'uncaught: planted']) expect(seen).toContain(sign);
    expect(await page.evaluate('window.planted')).toBeUndefined();
    const pale = ((await page.evaluate(contrasts)) as { text: string; ratio: number }[]).filter(({ ratio }) => ratio < 4.5);
    expect(pale.map(({ text }) => text)).toEqual(['planted']);
  });
});
