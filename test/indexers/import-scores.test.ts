import { points } from '../../src/indexers/core';
import type { ScoreContext } from '../../src/indexers/import-options';
import { aboveMaximum } from '../../src/indexers/value-faults';
import { contextOf, importText } from './import-kit';

let departments: ScoreContext;
let districts: ScoreContext;
let provinces: ScoreContext;
beforeAll(async () => {
  departments = await contextOf('demo-department', '34', 'DEPARTMENT');
  districts = await contextOf('demo-district', '34', 'DISTRICT');
  provinces = await contextOf('qd-922-2022-province', 'VN', 'PROVINCE', { scale: 'ratio' });
});

const NOI_VU = 'thai-binh.so-noi-vu';
const department = (node: string, value: string, more: Partial<ScoreContext> = {}) =>
  importText(`unit\t${node}\n${NOI_VU}\t${value}\n`, { ...departments, ...more });
const province = (node: string, value: string, more: Partial<ScoreContext> = {}) => importText(`unit\t${node}\n01\t${value}\n`, { ...provinces, ...more });

describe('tidy and wide files', () => {
  test('say the same', () => {
    const wide = importText('unit,TOTAL,AWARENESS,1.3\nSở Nội vụ,400.5,50,12/15\nSở Tư pháp,,N/A,\n', departments);
    const tidy = importText(
      'value,unit,node\n400.5,Sở Nội vụ,TOTAL\n50,Sở Nội vụ,AWARENESS\n12/15,Sở Nội vụ,1.3\n,Sở Tư pháp,TOTAL\nN/A,Sở Tư pháp,nhan_thuc_so\n,Sở Tư pháp,1.3\n', departments);
    expect([wide.faults, tidy.faults]).toEqual([[], []]);
    expect(tidy.cards).toEqual(wide.cards);
    expect(wide.scoreOf(NOI_VU, 'TOTAL')).toBe('400.5');
    expect(wide.scoreOf('thai-binh.so-tu-phap', 'AWARENESS')).toBe('N/A');
    expect(wide.scoreOf('thai-binh.so-tu-phap', 'TOTAL')).toBe('missing');
  });

  test('a tidy file keeps evidence and notes, also beside a missing score', () => {
    const { cardOf } = importText('unit,node,value,evidence,note\nSở Nội vụ,1.2,n=4,"QĐ 12/QĐ-UBND, 5/3/2023",\nSở Nội vụ,1.3,,,=1+1 chờ số liệu\n', departments);
    expect(cardOf(NOI_VU)!.inputs).toEqual({ '1.2': { value: 'n=4', evidence: 'QĐ 12/QĐ-UBND, 5/3/2023' }, '1.3': { note: '=1+1 chờ số liệu' } });
  });

  test('stages make cards of their own; an unknown one is refused', () => {
    const { cards, codes } = importText('unit,stage,TOTAL\nSở Nội vụ,SELF_ASSESSED,400\nSở Nội vụ,verified,390\nSở Nội vụ,,380\nSở Y tế,FINAL,1\n', departments);
    expect(cards.map((card) => [card.stage, card.scores.points[0]])).toEqual([['SELF_ASSESSED', 4_000_000], ['VERIFIED', 3_900_000], ['APPROVED', 3_800_000]]);
    expect(codes).toEqual(['UNKNOWN_STAGE']);
  });
});

describe('nodes', () => {
  test.each(['AWARENESS', 'awareness', 'nhan_thuc_so', 'Nhận thức số', 'nhận thức số', 'NHAN THUC SO', 'Nhận thức số'.normalize('NFD')])('"%s" is the indicator of awareness', (node) => {
    expect(department(node, '50').scoreOf(NOI_VU, 'nhan_thuc_so')).toBe('50');
  });

  test('tone placement is a matter of taste', () => {
    expect(department('Hạ tầng số'.replace('ạ', 'a\u0323'), '50').codes).toEqual([]);
  });

  test('RANK is the official rank and no score', () => {
    const { cards } = department('RANK', '3');
    expect([cards[0]!.publishedRank, cards[0]!.scores.status.every((status) => status === 1)]).toEqual([3, true]);
    expect(department('RANK', '').cards[0]!.publishedRank).toBeNull();
  });
  test.each(['0', '-1', '1.5', '1,5', '01', '1e2', 'N/A', 'nhất', '1234567'])('"%s" is no rank', (value) => expect(department('RANK', value).codes).toEqual(['BAD_RANK']));

  test('an unknown column lists what the set knows, nearest first', () => {
    const { faults } = department('nhan_thuc_si', '50');
    expect(faults[0]).toMatchObject({ code: 'UNKNOWN_NODE', line: 1, column: { name: 'nhan_thuc_si', number: 2 } });
    expect(faults[0]!.remedy.en).toMatch(/^Use one of: nhan_thuc_so, /);
  });
  test('a main indicator that the set has not is unknown', () => expect(department('SMART_CITY', '1').codes).toEqual(['UNKNOWN_NODE']));
  test('prototype names are unknown', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) expect(department(name, '1').codes).toEqual(['UNKNOWN_NODE']);
  });
});

describe('headers', () => {
  test.each([
    ['đơn vị,TOTAL\nA,1', ['NO_UNIT_COLUMN', 'UNKNOWN_NODE']], ['unit\nSở Nội vụ', ['NO_NODE_COLUMN']], ['unit,stage\nSở Nội vụ,APPROVED', ['NO_NODE_COLUMN']],
    ['unit,node\nSở Nội vụ,TOTAL', ['MISSING_COLUMN']], ['node,value\nTOTAL,1', ['NO_UNIT_COLUMN']], ['unit,node,value,ghi chú\nA,TOTAL,1,x', ['UNKNOWN_COLUMN']],
    ['unit,AWARENESS,nhan_thuc_so\nSở Nội vụ,1,2', ['DUPLICATE_COLUMN']], ['unit,unit,TOTAL\nA,B,1', ['DUPLICATE_COLUMN']], ['unit,node,value,value\nA,TOTAL,1,2', ['DUPLICATE_COLUMN']],
    ['unit,TOTAL,\nSở Nội vụ,1,', ['UNKNOWN_NODE']],
  ])('%j', (text, expected) => {
    const { codes, cards } = importText(text, departments);
    expect([codes, cards]).toEqual([expected, []]);
  });
});

describe('values in points', () => {
  test.each([['60', '60'], ['0', '0'], ['59.9999', '59.9999'], ['51.6900', '51.69'], ['', 'missing'], ['N/A', 'N/A'], ['n/a', 'N/A']])('"%s"', (value, expected) => {
    expect(department('AWARENESS', value).scoreOf(NOI_VU, 'AWARENESS')).toBe(expected);
  });
  test.each([
    ['0x1F', 'BAD_NUMBER'], ['1e400', 'BAD_NUMBER'], ['1e2', 'BAD_NUMBER'], ['=1+1', 'BAD_NUMBER'], ['+5', 'BAD_NUMBER'], ['1.000,5', 'BAD_NUMBER'], ['-', 'BAD_NUMBER'],
    ['NA', 'BAD_NUMBER'], ['12/15', 'BAD_NUMBER'], ['50%', 'BAD_NUMBER'], ['5.12345', 'TOO_MANY_DECIMALS'], ['65.0001', 'ABOVE_MAXIMUM'], ['999999999999', 'ABOVE_MAXIMUM'], ['-0.0001', 'BELOW_MINIMUM'],
  ])('"%s" is refused: %s', (value, code) => {
    const { faults, cards } = department('AWARENESS', value);
    expect(cards).toEqual([]);
    expect(faults).toMatchObject([{ code, line: 2, column: { name: 'AWARENESS', number: 2 }, value }]);
    expect(Object.values({ ...faults[0]!.text, ...faults[0]!.remedy }).every((text) => text.length > 5)).toBe(true);
  });

  test('a bonus adds points above the maximum of its indicator, up to its own', () => {
    expect(department('1.4', '5').scoreOf(NOI_VU, '1.4')).toBe('5');
    expect(department('1.4', '5.01').codes).toEqual(['ABOVE_MAXIMUM']);
    expect(department('AWARENESS', '65').codes).toEqual([]);
    expect(importText('unit,BONUS\nHuyện Hưng Hà,10\nHuyện Đông Hưng,10.5\n', districts).codes).toEqual(['ABOVE_MAXIMUM']);
  });

  test('one decimal mark for a file; both in one name both places', () => {
    expect(importText('unit;AWARENESS\nSở Nội vụ;50,5\nSở Y tế;51\n', departments).scoreOf(NOI_VU, 'AWARENESS')).toBe('50.5');
    const { faults, cards } = importText('unit;AWARENESS;INSTITUTIONS\nSở Nội vụ;50,5;1\nSở Y tế;51;7.25\n', departments);
    expect(faults).toMatchObject([{ code: 'BOTH_DECIMAL_MARKS', line: 3, value: '7.25' }]);
    expect(faults[0]!.text.en).toBe('The file uses both decimal marks: "50,5" (line 2, column 2 "AWARENESS") and "7.25" (line 3, column 3 "INSTITUTIONS").');
    expect(cards).toEqual([]);
    expect(importText('unit;AWARENESS\nSở Nội vụ;1.234\nSở Y tế;51,5\n', departments).codes).toEqual(['BOTH_DECIMAL_MARKS']);
  });

  test('N/A needs a set that says what it means', async () => {
    expect(importText('unit,AWARENESS\n01,N/A\n', { ...provinces, scale: 'points' }).codes).toEqual(['NOT_APPLICABLE_REFUSED']);
  });
});

describe('ratios and percentages', () => {
  test.each([['ratio', '0.8241', '824.1'], ['ratio', '1', '1000'], ['percent', '82.41', '824.1'], ['percent', '100', '1000'], ['ratio', '0.123456', '123.456']] as const)('%s %s', (scale, value, points) => {
    expect(province('TOTAL', value, { scale }).scoreOf('01', 'TOTAL')).toBe(points);
  });
  test('are cut at 1/10 000 point, never rounded up', () => {
    // 0.999999 of 60 points are 59.99994; of 150 points 149.99985
    expect(department('AWARENESS', '0.999999', { scale: 'ratio' }).scoreOf(NOI_VU, 'AWARENESS')).toBe('59.9999');
    expect(province('DIGITAL_SOCIETY', '0.999999').scoreOf('01', 'DIGITAL_SOCIETY')).toBe('149.9998');
    expect(province('DIGITAL_SOCIETY', '99.999999', { scale: 'percent' }).scoreOf('01', 'DIGITAL_SOCIETY')).toBe('149.9999');
  });
  test.each([['1.000001', 'ABOVE_MAXIMUM'], ['85.5', 'ABOVE_MAXIMUM'], ['0.1234567', 'TOO_MANY_DECIMALS'], ['-0.1', 'BELOW_MINIMUM'], ['999999999999.9', 'ABOVE_MAXIMUM'], ['999999999', 'ABOVE_MAXIMUM']])('ratio %s: %s', (value, code) => {
    expect(province('TOTAL', value).codes).toEqual([code]);
  });
  test('what is not scored has no points to win: its ratio is 0 points', () => expect(province('SMART_CITY', '0.5').scoreOf('01', 'SMART_CITY')).toBe('0'));
  test('the rank has no scale', () => expect(province('RANK', '12').cards[0]!.publishedRank).toBe(12));
  test('a bonus takes no ratio', () => expect(department('1.4', '0.5', { scale: 'ratio' }).codes).toEqual(['NO_MAXIMUM']));
  test('inputs of formulas are inputs at any scale', () => expect(department('1.3', '12/15', { scale: 'ratio' }).scoreOf(NOI_VU, '1.3')).toBe('20'));

  test('a maximum that no source states: no ratio, but points; a total of which only the scale is known: the reverse', async () => {
    const own = await contextOf('ha-tinh-2878-2023-district', '42', 'DISTRICT');
    const given = (node: string, value: string, scale: ScoreContext['scale']) => importText(`unit,${node}\n447,${value}\n`, { ...own, scale });
    expect(own.inForce.conventionalTotal).toBe(true);
    expect(given('TOTAL', '800', 'points').codes).toEqual(['NO_MAXIMUM']);
    expect(given('TOTAL', '0.8', 'ratio').scoreOf('447', 'TOTAL')).toBe('800');
    expect(given('nhan_thuc_so', '0.8', 'ratio').codes).toEqual(['NO_MAXIMUM']);
    expect(given('nhan_thuc_so', '80', 'points').codes).toEqual([]);
    expect(given('nhan_thuc_so', '9000.0001', 'points').codes).toEqual(['ABOVE_MAXIMUM']);
  });
});

describe('inputs of components', () => {
  test.each([
    ['1.1', 'bi-thu', '15'], ['1.1', 'pho', '7.5'], ['1.2', 'n=3', '15'], ['1.2', 'n = 7', '20'], ['1.3', '12/15', '20'], ['1.3', '20/15', '25'], ['1.3', '7.5', '7.5'],
  ])('%s = %s', (node, value, points) => {
    const { scoreOf, cardOf } = department(node, value);
    expect(scoreOf(NOI_VU, node)).toBe(points);
    expect(cardOf(NOI_VU)!.inputs).toEqual(/^[\d.]+$/.test(value) ? {} : { [node]: { value } });
  });
  test('a sum of parts needs quotes in a semicolon file', () => {
    expect(importText('unit;2.3\nSở Nội vụ;"120/151;dung-han"\n', departments).cardOf(NOI_VU)!.inputs).toEqual({ '2.3': { value: '120/151;dung-han' } });
  });
  test('0/0 is missing with its reason, never 0 points', () => {
    const { scoreOf, cardOf } = department('1.3', '0/0');
    expect(scoreOf(NOI_VU, '1.3')).toBe('missing');
    expect(cardOf(NOI_VU)!.inputs).toEqual({ '1.3': { value: '0/0', reason: 'ZERO_DENOMINATOR' } });
  });
  test('n=4,5 in a file with decimal commas is kept as n=4.5', () => expect(department('1.2', 'n=2,5').cardOf(NOI_VU)!.inputs).toEqual({ '1.2': { value: 'n=2.5' } }));
  test.each([['1.1', 'chu-tich', 'bi-thu | pho | khac'], ['1.2', 'bốn', 'n=4'], ['1.3', '12:15', 'a/b'], ['2.3', '12/15', ' ; ']])('%s cannot be read as %s; the remedy shows the notation', (node, value, notation) => {
    const { faults } = department(node, value);
    expect(faults).toMatchObject([{ code: 'BAD_INPUT', value }]);
    expect(faults[0]!.remedy.en).toContain(notation);
  });
});

describe('rows that say the same thing twice', () => {
  test('tidy: same unit, node and stage, however the two are written', () => {
    const { faults, cards } = importText('unit,node,value\nSở Nội vụ,TOTAL,400\nSở Y tế,TOTAL,390\nso noi vu,Tổng điểm,400\n', departments);
    expect(faults).toMatchObject([{ code: 'DUPLICATE_ROW', line: 4 }]);
    expect(faults[0]!.text.en).toBe('Sở Nội vụ, TOTAL is already in line 2.');
    expect(cards).toHaveLength(1);
  });
  test('wide: same unit and stage', () => {
    expect(importText('unit,TOTAL\nSở Nội vụ,400\nSở Nội vụ,400\n', departments).faults).toMatchObject([{ code: 'DUPLICATE_ROW', line: 3, column: { name: 'unit' } }]);
    expect(importText('unit,stage,TOTAL\nSở Nội vụ,,400\nSở Nội vụ,VERIFIED,400\n', departments).faults).toEqual([]);
  });
});

describe('a unit with one faulty row is not written by halves', () => {
  test.each([
    ['a bad value', 'unit,node,value\nSở Nội vụ,AWARENESS,50\nSở Nội vụ,INSTITUTIONS,x\nSở Y tế,AWARENESS,40\n'],
    ['an unknown node', 'unit,node,value\nSở Nội vụ,AWARENESS,50\nSở Nội vụ,XYZ,1\nSở Y tế,AWARENESS,40\n'],
    ['a ragged row', 'unit,node,value\nSở Nội vụ,AWARENESS,50\nSở Nội vụ,INSTITUTIONS,8,5\nSở Y tế,AWARENESS,40\n'],
    ['an unknown stage', 'unit,node,value,stage\nSở Nội vụ,AWARENESS,50,\nSở Nội vụ,INSTITUTIONS,8,FINAL\nSở Y tế,AWARENESS,40,\n'],
  ])('%s', (_, text) => {
    const { cards, cardOf, faultCount } = importText(text, departments);
    expect([cards.length, faultCount, cardOf('thai-binh.so-y-te') !== undefined]).toEqual([1, 1, true]);
  });
});

test('a hundred faults are listed, the rest is counted, and it is quick', () => {
  const { faults, faultCount } = importText(`unit,node,value\n${Array.from({ length: 150_000 }, (_, index) => `Sở Nội vụ,K${index},1\n`).join('')}`, departments);
  expect([faults.length, faultCount]).toEqual([100, 150_000]);
});

test('a limit stands with a comma in the Vietnamese sentence, with a point in the English one', () => {
  const { text } = aboveMaximum({ line: 2, column: null }, '10,6', '90201', points(105_000), 'points');
  expect(text).toEqual({ vi: '"10,6" vượt điểm tối đa 10,5 của 90201.', en: '"10,6" is above the maximum 10.5 of 90201.' });
});
