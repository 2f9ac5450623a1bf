import { NotFoundError } from '../../client/src';
import type { Database } from '../../src/database/data-source';
import { seededHub } from '../support/seeded';
import { Api } from './harness';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await seededHub();
  api = await Api.open(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const names = async (args: string): Promise<string[]> => (await api.ask(`{ units(${args}) { nodes { fullName } } }`)).units.nodes.map((unit: any) => unit.fullName);

describe('unit', () => {
  test('a code means another unit on another day', async () => {
    const at = async (day: string): Promise<unknown> => (await api.ask(`{ unit(code: "24133", asOf: "${day}") { fullName } }`)).unit;
    expect([await at('2022-01-01'), await at('2026-01-01')]).toEqual([{ fullName: 'Phường Thắng Lợi' }, { fullName: 'Phường Buôn Ma Thuột' }]);
  });

  test('without a day it is today, and what ended is NOT_FOUND naming its validity', async () => {
    const refusal = await api.refusal('{ unit(code: "34") { id } }');
    expect(refusal).toBeInstanceOf(NotFoundError);
    expect(refusal).toMatchObject({
      code: 'NOT_FOUND', field: 'code', value: '34', message: expect.stringContaining('2026-11-22'),
      remedy: 'Lần gần nhất có hiệu lực: Tỉnh Thái Bình, từ 2021-11-01 đến hết 2025-06-30. Hỏi với một ngày trong khoảng đó.',
    });
    const english = await api.refusal('{ unit(code: "34") { id } }', { language: 'en' });
    expect(english.remedy).toBe('Nearest validity: Tỉnh Thái Bình, from 2021-11-01 to 2025-06-30. Ask with a day in between.');
    const onItsLastDay = await Api.open(database, '2025-06-30');
    expect((await onItsLastDay.ask('{ unit(code: "34") { name } }')).unit.name).toBe('Thái Bình');
    await onItsLastDay.close();
  });

  test.each(['thai-binh.so-noi-vu', 'Thái-Bình.Sở-Nội-Vụ', ' thai-binh.so-noi-vu '])('by slug "%s"', async (slug) => {
    expect((await api.ask('query($s: String) { unit(slug: $s, asOf: "2024-01-01") { code slug } }', { variables: { s: slug } })).unit).toEqual({ code: null, slug: 'thai-binh.so-noi-vu' });
    expect((await api.ask('query($s: String) { unit(slug: $s, asOf: "2024-01-01") { slug } }', { variables: { s: slug.normalize('NFD') } })).unit.slug).toBe('thai-binh.so-noi-vu');
  });

  test('its id is stable and opaque, and answers without a day', async () => {
    const { unit } = await api.ask('{ unit(code: "34", asOf: "2024-12-31") { id } }');
    expect(Buffer.from(unit.id, 'base64url').toString()).toBe('Unit:34@2021-11-01');
    expect((await api.ask(`{ unit(id: "${unit.id}") { fullName validTo } }`)).unit).toEqual({ fullName: 'Tỉnh Thái Bình', validTo: '2025-07-01' });
    expect((await api.refusal(`{ unit(id: "${unit.id}", asOf: "2026-01-01") { name } }`)).code).toBe('NOT_FOUND');
    expect((await api.refusal('{ unit(id: "nonsense") { name } }')).code).toBe('NOT_FOUND');
  });

  test.each(['', 'code: "34", slug: "thai-binh"', 'code: null', 'asOf: "2024-01-01"'])('needs exactly one of code, slug and id: (%s)', async (args) => {
    expect((await api.refusal(args === '' ? '{ unit { id } }' : `{ unit(${args}) { id } }`)).code).toBe('BAD_USER_INPUT');
  });

  test('a slug is no code', async () => {
    expect((await api.refusal('{ unit(code: "thai-binh", asOf: "2024-01-01") { id } }')).code).toBe('NOT_FOUND');
  });

  test('parent, province and children are those of the day asked for', async () => {
    const { unit } = await api.ask('{ unit(code: "12688", asOf: "2024-12-31") { parent { kind parent { name children { kind } } } province { fullName } } }');
    expect(unit.parent.kind).toBe('DISTRICT');
    expect(unit.province.fullName).toBe('Tỉnh Thái Bình');
    expect(unit.parent.parent.children.filter((child: any) => child.kind === 'DISTRICT')).toHaveLength(8);
    const now = await api.ask('{ unit(code: "33") { children { kind } province { code } } }');
    expect(now.unit.children.some((child: any) => child.kind === 'DISTRICT')).toBe(false);
    expect(now.unit.province.code).toBe('33');
  });

  test('what became of Thái Bình, and what Hưng Yên came from, with the documents', async () => {
    const { unit } = await api.ask('{ unit(code: "33") { predecessors { unit { fullName } relation sourceDoc } } }');
    expect(unit.predecessors.map((link: any) => link.unit.fullName)).toEqual(expect.arrayContaining(['Tỉnh Thái Bình', 'Tỉnh Hưng Yên']));
    expect(unit.predecessors[0].sourceDoc).toContain('202/2025/QH15');
  });
});

describe('units', () => {
  test.each(['Buôn Ma Thuột', 'buon ma thuot', 'BUÔN  MA THUỘT ', 'buôn ma thuột'.normalize('NFD')])('search "%s" finds the city and the ward of today', async (search) => {
    const found = await api.ask('query($s: String) { a: units(search: $s, asOf: "2024-12-31") { nodes { code } } b: units(search: $s) { nodes { code } } }', { variables: { s: search } });
    expect([found.a.nodes[0], found.b.nodes[0]]).toEqual([{ code: '643' }, { code: '24133' }]);
  });

  test('where the tone is written does not matter', async () => {
    expect(await names('search: "Hoà Bình", asOf: "2024-12-31"')).toEqual(await names('search: "Hòa Bình", asOf: "2024-12-31"'));
  });

  test.each(['%', '_', '%%', 'a%b', '_hai Binh'])('"%s" is no pattern', async (search) => {
    expect((await api.ask('query($s: String) { units(search: $s) { totalCount } }', { variables: { s: search } })).units.totalCount).toBeLessThan(30);
  });

  test('a blank search is no search', async () => {
    const { a, b } = await api.ask('{ a: units(search: "  ") { totalCount } b: units { totalCount } }');
    expect(a).toEqual(b);
  });

  test('without a search they stand in the Vietnamese alphabet', async () => {
    const found = (await api.ask('{ units(filter: {kind: [PROVINCE]}, asOf: "2025-07-01") { totalCount nodes { name } } }')).units;
    expect(found.totalCount).toBe(34);
    const order: string[] = found.nodes.map((unit: any) => unit.name);
    expect(order).toEqual([...order].sort(new Intl.Collator('vi').compare));
    expect(order.indexOf('Đà Nẵng')).toBeLessThan(order.indexOf('Gia Lai'));
  });

  test('by direct parent and by any ancestor', async () => {
    const count = async (filter: string): Promise<number> => (await api.ask(`{ units(filter: {${filter}}, asOf: "2024-12-31") { totalCount } }`)).units.totalCount;
    expect(await count('parent: "34", kind: [DISTRICT]')).toBe(8);
    expect(await count('parent: "34", kind: [COMMUNE]')).toBe(0);
    expect(await count('under: "thai-binh", kind: [COMMUNE]')).toBe(await count('under: "34", kind: [COMMUNE]'));
    expect(await count('under: "34", kind: [COMMUNE]')).toBeGreaterThan(200);
    expect((await api.refusal('{ units(filter: {parent: "34"}) { totalCount } }')).field).toBe('filter.parent');
  });

  test('before the register begins nothing is known, which is not an empty country', async () => {
    const tooEarly = '{ units(asOf: "2021-10-31", filter: {kind: [PROVINCE]}) { totalCount } }';
    const { code, field, value, message, remedy } = await api.refusal(tooEarly, { language: 'en' });
    expect([code, field, value]).toEqual(['NOT_FOUND', 'asOf', '2021-10-31']);
    expect([message, remedy]).toEqual(['The register of units begins on 2021-11-01 and knows none on 2021-10-31.', 'Ask with 2021-11-01 or a later day.']);
    expect((await api.refusal(tooEarly)).remedy).toBe('Hỏi với ngày 2021-11-01 hoặc một ngày sau đó.');
    expect((await api.ask('{ units(asOf: "2021-11-01", filter: {kind: [PROVINCE]}) { totalCount } }')).units.totalCount).toBe(63);
  });

  test('paging reads everything once', async () => {
    const all = new Set<string>();
    let after = '';
    for (let more = true; more; ) {
      const { units } = await api.ask(`{ units(filter: {kind: [PROVINCE]}, first: 10 ${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`);
      for (const { id } of units.nodes) all.add(id);
      after = `, after: "${units.pageInfo.endCursor}"`;
      more = units.pageInfo.hasNextPage;
    }
    expect(all.size).toBe(34);
    expect((await api.refusal(`{ sources(first: 1 ${after}) { totalCount } }`)).field).toBe('after');
    expect((await api.refusal(`{ units(filter: {kind: [MINISTRY]} ${after}) { totalCount } }`)).field).toBe('after');
  });

  test.each(['first: 0', 'first: 101', 'first: -1'])('%s is refused', async (first) => {
    expect(await api.refusal(`{ units(${first}) { totalCount } }`)).toMatchObject({ field: 'first', remedy: 'Phải từ 1 đến 100.' });
  });

  test('a page costs the same statements whatever its length', async () => {
    const page = (first: number): string => `{ units(first: ${first}) { nodes { id parent { name } province { name } successors { unit { name } } predecessors { unit { name } } } } }`;
    expect(await api.cost(page(1))).toEqual(['succession.predecessors', 'succession.successors']);
    expect(await api.cost(page(100))).toEqual(['succession.predecessors', 'succession.successors']);
    expect(await api.cost('{ units(first: 100, search: "an") { nodes { id children { name } } } }')).toEqual([]);
  });
});
