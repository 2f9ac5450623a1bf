import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { accepts, matches } from './coding';

/** One built file in memory. `packed` is made on first demand, off the main thread. */
interface ExplorerFile {
  body: Buffer;
  packed?: Promise<Buffer>;
  etag: string;
  type: string;
  caching: string;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

// Nothing but our own origin. Inline styles stay allowed because the editor (Monaco) writes
// style elements and attributes while it runs; scripts and workers never are inline or blobs.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const compress = promisify(gzip);

/**
 * Serves the built explorer. The folder is read once, at start, and only the files found then
 * are ever answered, so no request path reaches the file system. False means: not mine, go on.
 */
export function createExplorer(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = readFiles(folder);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const file = files.get((request.url ?? '').split('?', 1)[0] ?? '');
    if (file === undefined) return false;
    answer(file, request, response).catch((error: Error) => response.destroy(error));
    return true;
  };
}

function readFiles(folder: string): Map<string, ExplorerFile> {
  const files = new Map<string, ExplorerFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const name = join(entry.parentPath, entry.name);
    const path = '/' + relative(folder, name).split(sep).join('/');
    files.set(path === '/index.html' ? '/' : path, readFile(name));
  }
  if (!files.has('/')) throw new Error(`No index.html in ${folder}: build the explorer (explorer/README.md)`);
  return files;
}

function readFile(name: string): ExplorerFile {
  const body = readFileSync(name);
  const type = contentTypes[extname(name)];
  if (type === undefined) throw new Error(`Explorer file of unknown type: ${name}`);
  return {
    body,
    type,
    etag: createHash('sha256').update(body).digest('base64url'),
    // Every name but that of the page carries the hash of its content.
    caching: extname(name) === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
  };
}

async function answer(file: ExplorerFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const packed = accepts(request.headers['accept-encoding'], 'gzip');
  const etag = packed ? `"${file.etag}-gzip"` : `"${file.etag}"`;
  response.setHeader('Content-Security-Policy', contentSecurityPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', file.caching);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  const body = packed ? await (file.packed ??= compress(file.body)) : file.body;
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', body.length);
  if (packed) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}
