import 'reflect-metadata';
import type { Told } from './hub/helper';
import { fillFolder } from './hub/fill-folder';
import { copyAndRecompute, copyBare, openCopies } from './ingest/copy';
import { leftBehind, openIngest, publishNext } from './ingest/hub';
import { footprint } from './growth/footprint';
import { publicationTimes } from './growth/publication';
import { serveMemory } from './reference/memory-server';
import { serveSql } from './reference/sql-server';

let replace: (answer: Buffer) => void = () => undefined;

/** What the measurement does outside its own process. */
const TASKS: Readonly<Record<string, (...given: never[]) => unknown>> = {
  fillFolder, openIngest, publishNext, leftBehind, openCopies, copyBare, copyAndRecompute, footprint, publicationTimes, serveSql,
  serveMemory: async () => {
    const server = await serveMemory();
    replace = server.replace;
    return server.port;
  },
  answerWith: (base64: string) => replace(Buffer.from(base64, 'base64')),
};

process.on('message', ({ task, given }: { task: string; given: never[] }) => {
  const tell = (told: Told): void => void process.send!(told);
  Promise.resolve().then(() => TASKS[task]!(...given)).then((result) => tell({ result }), (error: Error) => tell({ error: error.stack ?? String(error) }));
});
process.on('disconnect', () => process.exit(0));
