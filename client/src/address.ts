/** Where a hub is: `of` finds what lies below it. A path alone means the hub that this page comes from. */
export class Address {
  private readonly base: URL;

  constructor(given: string) {
    this.base = baseOf(given);
  }

  get graphql(): string {
    return this.of('/graphql');
  }

  /** The address of a path that the hub names, also where a proxy serves the hub below a folder. */
  of(path: string): string {
    return new URL(`.${path}`, this.base).href;
  }
}

function baseOf(given: string): URL {
  const page = (globalThis as { location?: { href: string } }).location?.href;
  const url = URL.canParse(given, page) ? new URL(given, page) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`"${given}" is no address of a hub. Write it as http://localhost:4000 or https://dti.example.vn.`);
  }
  url.pathname = `${url.pathname.replace(/\/graphql\/?$/, '').replace(/\/+$/, '')}/`;
  url.search = url.hash = '';
  return url;
}
