/**
 * `node scripts/explorer-picture.mjs [ADDRESS]` draws docs/explorer.png: the ranking of Thái Bình in the explorer, with its
 * flag and the marker of its data. Without the address of a hub it starts one on demonstration data; CHROMIUM names a browser.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const given = process.argv[2];
const folder = await mkdtemp(join(tmpdir(), 'dti-hub-picture-'));
const hub = given === undefined ? spawn(process.execPath, [join(root, 'dist/main.js')], { env: { ...process.env, PORT: '0', DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] }) : undefined;
try {
  await draw(given ?? (await addressOf(hub)));
} finally {
  hub?.kill();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** The address in the hub's greeting, which comes when the seeds are loaded. */
async function addressOf({ stdout }) {
  let said = '';
  for await (const bytes of stdout) {
    said += bytes;
    const found = /http:\/\/localhost:(\d+)\//.exec(said);
    if (found === null) continue;
    stdout.resume();
    return `http://127.0.0.1:${found[1]}/`;
  }
  throw new Error(`The hub ended:\n${said}`);
}

async function draw(address) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.result-window .view-line').getByText('Sở Thông tin').waitFor();
  await page.waitForTimeout(1_000); // the colours of the answer come a moment later
  await page.screenshot({ path: join(root, 'docs/explorer.png') });
  await browser.close();
}
