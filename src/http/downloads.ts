import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Written } from '../formats/export-table';
import { Problem } from '../indexers/core';
import { exportText, metaOf, type Export } from '../indexers/export';
import type { ExportChoice, ExportFormat } from '../indexers/export-choice';
import type { ExportIndex } from '../indexers/export-index';
import { accepts, matches } from './coding';
import { indexPage } from './download-index';
import { readDownload, type DownloadRequest } from './download-path';
import { HttpProblem } from './http-problem';
import type { Log } from './log';

/** What the downloads need of the rest of the hub. */
export interface DownloadSource {
  prepare(choice: ExportChoice): Promise<Export>;
  index(): Promise<ExportIndex>;
  /** Changes whenever a file could change. */
  revision(): string;
  readonly log: Log;
}

/** Files that may be under way at once: each reads the database page by page, and queries must have their turn. */
const AT_ONCE = 4;
const KEPT = 500;
/** The client closed the connection. */
const GONE = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'];
const TYPES: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv; charset=utf-8; header=present', ndjson: 'application/x-ndjson; charset=utf-8', json: 'application/json; charset=utf-8', ics: 'text/calendar; charset=utf-8' };

/** Serves what lies below /download/. Refusals are thrown before anything is sent; a file that breaks off closes the connection. */
export class Downloads {
  private underWay = 0;
  private readonly checksums = new Map<string, Written>();

  constructor(private readonly source: DownloadSource) {}

  async serve(request: IncomingMessage, response: ServerResponse, address: string, query: URLSearchParams): Promise<void> {
    const etag = `"${createHash('sha256').update(`${this.source.revision()} ${request.url}`).digest('base64url')}"`;
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Vary', 'Accept-Encoding, Origin');
    if (address === '') return json(request, response, etag, indexPage(await this.source.index()));
    const asked = orHttp(() => readDownload(address, query));
    const found = await this.source.prepare(asked.choice).catch((error: unknown) => orHttp(() => rethrow(error)));
    if (this.underWay >= AT_ONCE) throw busy();
    this.underWay += 1;
    try {
      if (asked.meta) return json(request, response, etag, metaOf(found, asked.format, await this.checksum(found, asked, etag)));
      await this.send(request, response, found, asked, etag);
    } finally {
      this.underWay -= 1;
    }
  }

  private async send(request: IncomingMessage, response: ServerResponse, found: Export, { format, choice }: DownloadRequest, etag: string): Promise<void> {
    const packed = accepts(request.headers['accept-encoding'], 'gzip');
    const named = 'fingerprint' in choice ? `"${choice.fingerprint}"` : etag; // the address of a record names its bytes
    const own = packed ? named.replace(/"$/, '-gzip"') : named;
    if ('fingerprint' in choice) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.setHeader('ETag', own);
    if (matches(request.headers['if-none-match'], own)) return void response.writeHead(304).end();
    const [path, search = ''] = (request.url ?? '').split('?', 2);
    response.setHeader('Link', `<${path}.meta.json${search && `?${search}`}>; rel="describedby"; type="application/json"`);
    response.setHeader('Content-Type', TYPES[format]);
    response.setHeader('Content-Disposition', `attachment; filename="${found.name.replace(/[^\w.-]/g, '_')}.${format}"`);
    if (packed) response.setHeader('Content-Encoding', 'gzip');
    if (request.method === 'HEAD') return void response.writeHead(200).end();
    const text = Readable.from(exportText(found, format, () => undefined), { highWaterMark: 1 });
    await (packed ? pipeline(text, createGzip(), response) : pipeline(text, response)).catch((error: NodeJS.ErrnoException) => {
      if (!GONE.includes(error.code ?? '')) this.source.log.warn('A download broke off.', { file: found.name, reason: error.message });
      response.destroy(); // a file that is not whole must not look whole
    });
  }

  /** Length and checksum of a file, found by reading it once and kept until something changes. */
  private async checksum(found: Export, { format, choice }: DownloadRequest, etag: string): Promise<Written> {
    const key = `${JSON.stringify(choice)} ${format} ${etag}`;
    let written = this.checksums.get(key);
    if (written === undefined) {
      for await (const _ of exportText(found, format, (done) => (written = done)));
      if (this.checksums.size >= KEPT) this.checksums.clear();
      this.checksums.set(key, written!);
    }
    return written!;
  }
}

function json(request: IncomingMessage, response: ServerResponse, etag: string, page: object): void {
  response.setHeader('ETag', etag);
  if (matches(request.headers['if-none-match'], etag)) return void response.writeHead(304).end();
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : `${JSON.stringify(page, null, 2)}\n`);
}

/** A refusal of the hub with its HTTP status: what does not exist is 404 here, as everywhere on the web. */
function orHttp<R>(act: () => R): R {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof HttpProblem) throw error;
    throw new HttpProblem(error.code === 'NOT_FOUND' ? 404 : 400, error.code, error.text, error.details);
  }
}

function rethrow(error: unknown): never {
  throw error;
}

const busy = (): HttpProblem =>
  new HttpProblem(429, 'RATE_LIMITED', { vi: 'Đang có nhiều tệp được tải; xin thử lại sau ít giây.', en: 'Many files are being downloaded; try again in a few seconds.' }, {}, { 'Retry-After': '3' });
