// @ts-check
'use strict';
/**
 * The embedded PostgreSQL (PGlite), on a thread of its own so that a long statement never stalls the event loop.
 *
 * The only JavaScript file under src/: a worker starts from a file that Node itself can run, and this one must start
 * from dist/ as well as from src/ under jest, where nothing compiles TypeScript for a worker.
 *
 * It receives wire-protocol bytes (a `Uint8Array`, one request at a time) or the word `'close'`, and answers with
 * the messages described as `Answer` in embedded-worker.ts.
 */
const { existsSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parentPort, workerData } = require('node:worker_threads');
const { PGlite } = require('@electric-sql/pglite');

/** Written into the cluster after its first complete start and before any client can write: a cluster that has it
 *  may hold data and is never deleted; one without it is the rest of an interrupted initialisation. */
const MARKER = 'hub.ready';

/** Answers go back in blocks of about this size, so that a long list is parsed while it is still being read. */
const BLOCK_BYTES = 64 * 1024;

const STARTUP = 0x00;
const SYNC = Buffer.from([0x53, 0, 0, 0, 4]);

/** @type {string | null} */
const cluster = workerData.cluster;

/** The engine's own last words, kept because PGlite reports a failed start without its reason.
 *  @type {string[]} */
let complaints = [];

/** @param {unknown} message @param {ArrayBuffer[]} [transfer] */
const post = (message, transfer) => parentPort?.postMessage(message, transfer);

/** @param {string} text */
function simpleQuery(text) {
  const body = Buffer.from(`${text}\0`);
  const head = Buffer.from([0x51, 0, 0, 0, 0]);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** @param {string} folder */
function prepare(folder) {
  const marked = existsSync(join(folder, MARKER));
  if (!marked) rmSync(folder, { recursive: true, force: true });
  else if (!existsSync(join(folder, 'PG_VERSION'))) {
    throw new Error('it is incomplete, and a new one is not written over it'); // which is what PGlite would do
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

async function start() {
  if (cluster) prepare(cluster);
  const engine = await PGlite.create({
    dataDir: cluster ?? 'memory://',
    onStderr: (/** @type {string} */ line) => {
      complaints = [...complaints.slice(-4), line];
      return false;
    },
  });
  if (cluster && !existsSync(join(cluster, MARKER))) {
    writeFileSync(join(cluster, MARKER), 'This folder may hold data: never delete it without a backup.\n', { mode: 0o600 });
  }
  return engine;
}

/** Leaves nothing of the previous client to the next one: no open transaction, setting, temporary table or plan.
 *  @param {PGlite} engine */
async function resetSession(engine) {
  const ignore = { onRawData: () => {} };
  await engine.execProtocolRawStream(SYNC, ignore);
  if (engine.isInTransaction()) await engine.execProtocolRawStream(simpleQuery('ROLLBACK'), ignore);
  await engine.execProtocolRawStream(simpleQuery('DISCARD ALL'), ignore);
}

/** @param {PGlite} engine @param {Uint8Array} bytes */
async function answer(engine, bytes) {
  if (bytes[0] === STARTUP) await resetSession(engine);
  let block = new Uint8Array(BLOCK_BYTES);
  let used = 0;
  /** @param {'bytes' | 'done'} type */
  const flush = (type) => {
    const bytes = block.slice(0, used);
    used = 0;
    post({ type, bytes }, [bytes.buffer]);
  };
  await engine.execProtocolRawStream(bytes, {
    onRawData: (data) => {
      if (used + data.length > block.length) flush('bytes');
      if (data.length > block.length) block = new Uint8Array(data.length);
      block.set(data, used); // the engine reuses its memory: what is not copied now is lost
      used += data.length;
    },
  });
  flush('done');
}

start().then(
  (engine) => {
    parentPort?.on('message', (message) => {
      if (message !== 'close') return answer(engine, message);
      return engine.close().finally(() => process.exit(0));
    });
    post({ type: 'ready' });
  },
  (error) => {
    post({ type: 'failed', message: [String(error?.message ?? error), ...complaints].join(' | ') });
  },
);
