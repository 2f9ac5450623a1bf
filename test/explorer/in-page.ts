/* Expressions that a page evaluates: plain JavaScript of the browser, which the types of the tests do not know. */

/** Headings in the order of the page: "h1 DTI Hub". */
export const headings = `[...document.querySelectorAll('h1, h2, h3, h4')].map((one) => one.tagName.toLowerCase() + ' ' + one.innerText)`;

/** Controls that a screen reader could not name. */
export const nameless = `[...document.querySelectorAll('button, a[href], [role=tab], textarea, input')]
  .filter((one) => one.checkVisibility() && !(one.ariaLabel || one.innerText?.trim() || one.title || one.labels?.length)).map((one) => one.outerHTML)`;

/** Every visible text of ours with its contrast against the nearest background behind it (WCAG 2, 1.4.3). */
export const contrasts = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (color) => channels(color).slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const opaque = (color) => channels(color).length === 3 || channels(color)[3] === 1;
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) if (opaque(getComputedStyle(one).backgroundColor)) return getComputedStyle(one).backgroundColor;
    return 'rgb(255, 255, 255)';
  };
  const ours = [...document.querySelectorAll('header *, .hub-pane *, .hub-markers *')];
  const speaking = ours.filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
  return speaking.map((one) => {
    const [a, b] = [light(getComputedStyle(one).color), light(behind(one))].sort((x, y) => y - x);
    return { text: one.innerText, ratio: (a + 0.05) / (b + 0.05) };
  });
})()`;

/** How far the page can be moved sideways. */
export const overflow = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;
