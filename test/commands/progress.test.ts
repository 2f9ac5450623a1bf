/** A long run says how far it has come, beside its result; a short one says nothing. */
import { Voice } from '../../src/commands/io';
import { shownProgress } from '../../src/commands/progress';
import type { Database } from '../../src/database/data-source';
import { runCommand } from '../../src/commands';
import { QUIET } from './kit';
import { seededHub } from '../support/seeded';

const said = (interactive: boolean, ...seconds: number[]): string[] => saidIn('en', interactive, ...seconds);
const saidIn = (language: 'vi' | 'en', interactive: boolean, ...seconds: number[]): string[] => {
  const err: string[] = [];
  const times = [0, ...seconds].map((second) => new Date(second * 1_000));
  const io = { ...QUIET, err: (line: string) => void err.push(line), now: () => times.shift()!, interactive };
  const progress = shownProgress(io, new Voice(io, language));
  for (const second of seconds) progress({ vi: 'đã đọc', en: `read after ${second}` });
  return err;
};

test('away from a terminal nothing is said in the first second', () => expect(said(false, 0.2, 0.9, 1.4)).toEqual(['… 1.4 s: read after 1.4']));
test('in Vietnamese the seconds have a comma', () => expect(saidIn('vi', true, 1.4)).toEqual(['… 1,4 s: đã đọc']));
test('on a terminal every step is', () => expect(said(true, 0.2, 1.4)).toEqual(['… 0.2 s: read after 0.2', '… 1.4 s: read after 1.4']));

describe('an import and a publication', () => {
  let hub: Database;
  beforeAll(async () => {
    hub = await seededHub();
  });
  afterAll(() => hub.close());

  test('tell rows, scorecards, the ranking and the plans', async () => {
    const err: string[] = [];
    const io = {
      ...QUIET, dataSource: hub.dataSource, err: (line: string) => void err.push(line), interactive: true,
      readFile: async () => Buffer.from('unit,TOTAL\nSở Nội vụ,0.9\nSở Tư pháp,0.8\n'),
    };
    const period = '--set thai-binh --year 2022 --territory 34 --unit-kind DEPARTMENT';
    expect(await runCommand(`import kq.csv ${period} --scale ratio`.split(' '), io)).toBe(0);
    expect(await runCommand(`publish ${period}`.split(' '), io)).toBe(0);
    expect(err.map((line) => line.replace(/^… 0,0 s: /, '').replace(/\d{2,}/, 'N'))).toEqual([
      'đã đọc 2 dòng', 'đã kiểm tra 2 phiếu điểm', 'đã đọc N đơn vị', 'đã xếp hạng', 'đã ghi kết quả, đang xét các kế hoạch',
    ]);
  });
});
