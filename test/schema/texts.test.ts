import 'reflect-metadata';
import { PROBLEM_CODES } from '../../src/indexers/core';
import { buildHubSchema } from '../../src/resolvers/build';
import { describedPlaces } from '../../src/resolvers/descriptions';
import vietnamese from '../../src/schema/descriptions.vi.json';
import { membersOf } from './rules/fault';
import * as rules from './rules/texts';

let hub: rules.Texts;
beforeAll(async () => {
  const schema = await buildHubSchema('en');
  hub = {
    en: new Map([...describedPlaces(schema)].map(([place, { description }]) => [place, description ?? ''])),
    vi: new Map(Object.entries(vietnamese)),
    codes: [...membersOf(schema).map(({ name }) => name), ...PROBLEM_CODES],
  };
});

type Pair = readonly [en: string, vi: string | null];

/** For each rule, descriptions of `Unit.code` that break it, and such that do not. */
const PLANTED: Readonly<Record<keyof typeof rules, { readonly broken: readonly Pair[]; readonly sound: readonly Pair[] }>> = {
  everyPlaceIsDescribedTwice: { broken: [['', 'Mã số.'], ['The code.', null], ['The code.', ' ']], sound: [['The code.', 'Mã số.']] },
  descriptionsAreSentences: {
    broken: [['the code.', 'Mã số.'], ['The code', 'Mã số.'], ['The code.', 'mã số.'], ['The code.', 'Mã số …']],
    sound: [['`true`: the code.', 'Đúng.'], ['1 to 250 codes.', '"Mã" số.']],
  },
  textsAreClean: {
    broken: [['The  code.', 'Mã số.'], ['The code. ', 'Mã số.'], ['The code.', 'Mã\nsố.'], ['The code.', 'Mã số.'.normalize('NFD')], ['The\u00a0code.', 'Mã số.']],
    sound: [['The code.', 'Mã số.']],
  },
  englishIsEnglish: { broken: [['The mã.', 'Mã số.'], ['Tỉnh.', 'Tỉnh.']], sound: [['The code ("mã") in `Tỉnh`, Việt Nam, × 100 − 1.', 'Mã số.']] },
  vietnameseIsVietnamese: { broken: [['The code.', 'The code.'], ['The code.', 'Ma so cua don vi.']], sound: [['YES or `NO`.', 'YES, NOT_FOUND.'], ['The code.', 'Mã `code`.']] },
  codeIsTheSameInBoth: {
    broken: [['As `code`.', 'Như `slug`.'], ['As `code`.', 'Như mã.'], ['Unknown: NOT_FOUND.', 'Không có: BAD_USER_INPUT.'], ['YES.', 'Có.']],
    sound: [['`a` or `b`; the GSO code.', '`b` hoặc `a`; mã của UBND.']],
  },
  whatIsNamedExists: { broken: [['As `Unit.gone`.', 'Như `Unit.code`.'], ['As it is.', 'Như `Unit.gone`.']], sound: [['As `Unit.code`, in `Other.thing` and `IV.3`.', 'Như `Unit.code`.']] },
};

describe.each(Object.entries(rules))('%s', (name, rule) => {
  const faultsOf = ([en, vi]: Pair): number =>
    rule({ en: new Map([['Unit', 'A unit.'], ['Unit.code', en]]), vi: new Map([['Unit', 'Đơn vị.'], ...(vi === null ? [] : [['Unit.code', vi] as const])]), codes: ['YES', 'NOT_FOUND', 'BAD_USER_INPUT'] }).length;

  test('holds for every description of the hub', () => {
    expect(rule(hub)).toEqual([]);
  });

  test('finds what was planted, and nothing else', () => {
    const { broken, sound } = PLANTED[name as keyof typeof rules];
    expect(broken.map(faultsOf)).toEqual(broken.map(() => 1));
    expect(sound.map(faultsOf)).toEqual(sound.map(() => 0));
  });
});

test('a Vietnamese description of what is gone is found', () => {
  expect(rules.everyPlaceIsDescribedTwice({ en: new Map(), vi: new Map([['Unit.gone', 'Đã bỏ.']]), codes: [] })).toEqual([{ place: 'Unit.gone', what: 'is described and does not exist' }]);
});
