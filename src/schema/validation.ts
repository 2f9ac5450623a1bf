import { ArrayMaxSize, ArrayMinSize, Max, MaxLength, Min, type ValidationError, type ValidationOptions } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';
import { badInput, Problem, type Text } from '../indexers/core';

/** The longest list of names or ids that an argument takes. */
export const LONGEST_LIST = 250;
const LONGEST_TEXT = 200;

/** The input as it is told back: long input is cut, never echoed whole. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** A whole number from `least` to `most`. */
export function Between(least: number, most: number): PropertyDecorator {
  const refusal = refusedWith({ vi: `Phải từ ${least} đến ${most}.`, en: `Must be from ${least} to ${most}.` });
  return (target, property) => {
    Min(least, refusal)(target, property as string);
    Max(most, refusal)(target, property as string);
  };
}

/** A year that the hub can hold. */
export function Year(): PropertyDecorator {
  return Between(2000, 2099);
}

/** A list of at most so many items. */
export function AtMost(most: number): PropertyDecorator {
  return ArrayMaxSize(most, refusedWith({ vi: `Nhiều nhất ${most} phần tử.`, en: `At most ${most} items.` }));
}

/** A list of at least so many items. */
export function AtLeast(least: number): PropertyDecorator {
  return ArrayMinSize(least, refusedWith({ vi: `Ít nhất ${least} phần tử.`, en: `At least ${least} ${least === 1 ? 'item' : 'items'}.` }));
}

/** A list of names, each short. */
export function Names(): PropertyDecorator {
  const each = { ...refusedWith(tooLong(LONGEST_TEXT)), each: true };
  return (target, property) => {
    AtMost(LONGEST_LIST)(target, property);
    MaxLength(LONGEST_TEXT, each)(target, property as string);
  };
}

/** A name, code or search text. */
export function ShortText(longest = LONGEST_TEXT): PropertyDecorator {
  return MaxLength(longest, refusedWith(tooLong(longest)));
}

function tooLong(longest: number): Text {
  return { vi: `Dài nhất ${longest} ký tự.`, en: `At most ${longest} characters.` };
}

const NOT_ACCEPTED: Text = { vi: 'Giá trị không được chấp nhận.', en: 'The value is not accepted.' };

function refusedWith(text: Text): ValidationOptions {
  return { message: text.en, context: text };
}

/** A refused argument as a Problem with field, value and remedy; a Problem as it is; anything else is a defect: null. */
export function toProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (!(error instanceof ArgumentValidationError)) return null;
  const { path, fault } = deepest(error.extensions.validationErrors[0]);
  const rule = Object.keys(fault?.constraints ?? {})[0];
  const remedy = (rule === undefined ? undefined : (fault?.contexts?.[rule] as Text | undefined)) ?? NOT_ACCEPTED;
  const field = fieldAt(path);
  return badInput(field, shown(fault?.value), { vi: `Giá trị của ${field} không hợp lệ.`, en: `The value of ${field} is not valid.` }, remedy);
}

/** The way to a field as a reader writes it: `input.changes[3].points`. */
function fieldAt(path: readonly string[]): string {
  return path.map((part, at) => (/^\d+$/.test(part) ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`)).join('');
}

/** The first fault, with the way to it through nested inputs. */
function deepest(fault: ValidationError | undefined): { path: string[]; fault: ValidationError | undefined } {
  const path: string[] = [];
  for (let at = fault; at !== undefined; at = at.children?.[0]) {
    path.push(at.property);
    if (at.constraints !== undefined || at.children === undefined || at.children.length === 0) return { path, fault: at };
  }
  return { path, fault };
}
