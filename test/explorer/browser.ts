import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { Database } from '../../src/database/data-source';
import { createExplorer } from '../../src/http/explorer';
import { provenanceOf } from '../../src/http/provenance';
import { EXPLORER_FOLDER } from '../../src/open-hub';
import { startHub, type RunningHub } from '../support/running-hub';
import { seededHub } from '../support/seeded';

const { CHROMIUM = '', REQUIRE_CHROMIUM } = process.env;
const PLACES = [CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const MISSING = 'Không tìm thấy Chromium, trang explorer KHÔNG được kiểm thử / no Chromium found (CHROMIUM names one): the explorer is NOT tested.';

/** No service of its own, and no name but the hub's address is ever resolved. */
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** `describe` where one of these is there; elsewhere a suite is skipped and says so, and where a browser is required it fails. */
export function describeWith(places: readonly string[], required: boolean): jest.Describe {
  if (places.some((place) => existsSync(place))) return describe;
  if (required) throw new Error(MISSING);
  process.stderr.write(`${MISSING}\n`);
  return describe.skip;
}

export const inChromium = describeWith(PLACES, REQUIRE_CHROMIUM !== undefined);

/** The seeded hub with its explorer, and a browser in front of it. */
export class Visit {
  private constructor(
    readonly hub: RunningHub,
    private readonly database: Database,
    private readonly browser: Browser,
  ) {}

  static async begin(): Promise<Visit> {
    const database = await seededHub();
    const hub = await startHub(database, { describe: provenanceOf, explorer: createExplorer(EXPLORER_FOLDER) });
    return new Visit(hub, database, await chromium.launch({ executablePath: PLACES.find((place) => existsSync(place))!, args: FLAGS }));
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.hub.close();
    await this.database.close();
  }

  /** A first visit: nothing remembered, the editors ready. */
  async open(options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', ...options });
    const page = await context.newPage();
    const complaints = complaintsOf(page, this.hub.url);
    await page.goto(`${this.hub.url}/`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    return { page, complaints };
  }
}

export interface Opened {
  page: Page;
  /** Errors and warnings of the console, uncaught errors, and every request that would leave the hub. */
  complaints: string[];
}

function complaintsOf(page: Page, home: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${home}/`) && !request.url().startsWith('data:')) complaints.push(`left the hub: ${request.url()}`);
  });
  return complaints;
}
