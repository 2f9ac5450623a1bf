import { badInput, notFound, Problem, type Text } from '../indexers/core';
import type { ChangeRefused } from '../indexers/plan-changes';
import type { PlanChange } from '../schema/change';
import { shown } from '../schema/validation';
import { listed } from './refusals';

type Kind = PlanChange['kind'];

const SHARE: Text = { vi: 'một tỷ lệ trên 0, nhiều nhất 1', en: 'a share above 0, at most 1' };

/** What the value of a change may be where it is none of a closed list: those offered are examples. */
const ANY_VALUE: Readonly<Partial<Record<Kind, Text>>> = {
  THRESHOLD: SHARE,
  ADD_THRESHOLD: SHARE,
  RATIO_BASE: { vi: 'RULE, TOTAL hoặc một số điểm', en: 'RULE, TOTAL or a number of points' },
  RANK_LIMIT: { vi: 'một thứ hạng từ 1', en: 'a rank from 1 on' },
  MAIN_INDICATORS: { vi: 'TOTAL, hoặc một hay nhiều mã cách nhau bằng dấu phẩy', en: 'TOTAL, or one or several keys parted by commas' },
  QUOTA: { vi: 'số tập thể/số cá nhân, dấu - là không giới hạn', en: 'collectives/individuals, with - for no limit' },
};

const WHOLE_PLAN: Text = { vi: 'MISSING đổi cả kế hoạch, không đổi riêng một quy định.', en: 'MISSING is about the whole plan, not about one rule.' };

/** A change that cannot be made, as it is told to who asked for it at `field`. */
export function changeRefusal({ part, value, offered }: ChangeRefused, plan: string, kind: Kind, field: string): Problem {
  if (value === null) return unnamed(plan, kind, offered, field);
  const [at, given] = [`${field}.${part}`, shown(value)];
  if (kind === 'MISSING' && part === 'rule') return notFound(at, given, WHOLE_PLAN, { vi: 'Bỏ rule.', en: 'Leave rule out.' });
  if (part === 'value') return badInput(at, given, { vi: `"${given}" không phải là giá trị cho ${kind}.`, en: `"${given}" is no value for ${kind}.` }, valuesOf(kind, offered));
  const here = { vi: `Kế hoạch ${plan} không có gì để đổi bằng ${kind} ở "${given}".`, en: `Plan ${plan} has nothing that ${kind} could change at "${given}".` };
  return notFound(at, given, here, offered.length > 0 ? oneOf(offered) : without(kind));
}

/** Where no rule was named: there is nothing of the kind in the whole plan, or a quota has to be named. */
function unnamed(plan: string, kind: Kind, offered: readonly string[], field: string): Problem {
  if (offered.length > 0) return new Problem('NOT_FOUND', { vi: 'Cần nêu trong rule số lượng được đổi.', en: 'Which quota is changed must be named in rule.' }, { field: `${field}.rule`, remedy: oneOf(offered) });
  return notFound(`${field}.kind`, kind, { vi: `Kế hoạch ${plan} không có gì để đổi bằng ${kind}.`, en: `Plan ${plan} has nothing that ${kind} could change.` }, without(kind));
}

function valuesOf(kind: Kind, offered: readonly string[]): Text {
  const any = ANY_VALUE[kind];
  return any === undefined ? oneOf(offered) : { vi: `Viết ${any.vi}, ví dụ: ${listed(offered, 'vi')}.`, en: `Write ${any.en}, for example: ${listed(offered, 'en')}.` };
}

function oneOf(offered: readonly string[]): Text {
  return { vi: `Chọn một trong: ${listed(offered, 'vi')}.`, en: `Choose one of: ${listed(offered, 'en')}.` };
}

function without(kind: Kind): Text {
  return { vi: `Bỏ ${kind} khỏi danh sách.`, en: `Leave ${kind} out.` };
}
