/** A hub that serves other numbers than its record holds is found. */
import { compareServed, differenceText, verifyRecord, type ServedStanding, type Verification } from '../../client/src/verify';
import { smallHub } from '../api/small-hub';
import { close, rankingOf, serve, snapshotsOf, textOf, type Served } from './served-hub';

let small: Served;
let verified: Verification;
let served: ServedStanding[];
beforeAll(async () => {
  small = await serve(await smallHub());
  const snapshot = (await snapshotsOf(small)).find(({ unitKind, year }) => unitKind === 'COMMUNE' && year === 2023)!;
  verified = await verifyRecord(await textOf(small, snapshot), snapshot.fingerprint);
  served = await rankingOf(small, snapshot, []);
});
afterAll(() => close(small));

const said = (change: (rows: any[]) => any[]): string[] => compareServed(verified, change(JSON.parse(JSON.stringify(served)))).map((difference) => differenceText(difference).vi);
const change = (code: string, values: Partial<ServedStanding>) => (rows: any[]) => rows.map((row) => (row.unit.code === code ? { ...row, ...values } : row));

test.each<[string, (rows: any[]) => any[], string[]]>([
  ['another rank', change('90202', { rank: 3 }), ['90202@2021-11-01, TOTAL: hạng trong toàn địa bàn: công bố 3, tính lại 4']],
  ['a rank where there is none', change('90203', { rank: 5, rankStatus: 'RANKED' }), ['90203@2021-11-01, TOTAL: tình trạng xếp hạng: công bố RANKED, tính lại NOT_APPRAISED', '90203@2021-11-01, TOTAL: hạng trong toàn địa bàn: công bố 5, tính lại không có']],
  ['other points', change('90202', { points: '145.6' }), ['90202@2021-11-01, TOTAL: điểm: công bố 145.6, tính lại 145.5']],
  ['no points', change('90202', { points: null }), ['90202@2021-11-01, TOTAL: điểm: công bố không có, tính lại 145.5']],
  ['another maximum', change('90201', { maxPoints: '200' }), ['90201@2021-11-01, TOTAL: điểm tối đa: công bố 200, tính lại 160']],
  ['a unit left out', (rows) => rows.filter(({ unit }) => unit.code !== '90102'), ['90102@2021-11-01: đơn vị: công bố không có, tính lại 90102@2021-11-01']],
  ['a unit twice', (rows) => [...rows, rows[0]], [expect.stringMatching(/^9010[12]: đơn vị: công bố 9010[12], tính lại không có$/) as unknown as string]],
  ['a unit that is not in the record', (rows) => [...rows, { ...rows[0], unit: { code: null, slug: 'thu.xa-la' } }], ['thu.xa-la: đơn vị: công bố thu.xa-la, tính lại không có']],
])('%s', (_, changed, expected) => expect(said(changed)).toEqual(expected));
