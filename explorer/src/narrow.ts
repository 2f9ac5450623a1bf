/** Where list, editor and answer stand below each other; the same width as in style.css. */
const narrow = window.matchMedia('(max-width: 820px)');

/** On a narrow screen the next step of the reader lies out of sight: it is scrolled to. */
export function bringIntoView(selector: string): void {
  if (narrow.matches) document.querySelector(selector)?.scrollIntoView({ block: 'start' });
}
