import type { ErrorObject } from 'ajv';
import type { Text } from '../indexers/core';
import { shorten } from './fault';

/** Why a JSON Schema refuses a value, as a sentence: the value, and what it may be. */
export function schemaText({ keyword, params, message, data }: ErrorObject): Text {
  const given = typeof data === 'object' && data !== null ? '' : `${shorten(JSON.stringify(data))} `;
  const own = WORDS[keyword]?.(params);
  return own === undefined ? { vi: `${given}${message ?? keyword}`, en: `${given}${message ?? keyword}` } : { vi: `${given}${own.vi}`, en: `${given}${own.en}` };
}

type Params = Readonly<Record<string, unknown>>;

const list = (values: unknown): string => (values as readonly unknown[]).map((value) => String(value)).join(', ');

/** By the keywords of the schemas of the seeds. */
const WORDS: Readonly<Record<string, (params: Params) => Text>> = {
  enum: ({ allowedValues }) => ({ vi: `không thuộc: ${list(allowedValues)}`, en: `is none of: ${list(allowedValues)}` }),
  pattern: ({ pattern }) => ({ vi: `không đúng dạng ${String(pattern)}`, en: `does not have the form ${String(pattern)}` }),
  type: ({ type }) => ({ vi: `phải có kiểu ${[type].flat().join(', ')}`, en: `must be of type ${[type].flat().join(', ')}` }),
  required: ({ missingProperty }) => ({ vi: `thiếu trường "${String(missingProperty)}"`, en: `lacks the field "${String(missingProperty)}"` }),
  additionalProperties: ({ additionalProperty }) => ({ vi: `có trường lạ "${String(additionalProperty)}"`, en: `has the strange field "${String(additionalProperty)}"` }),
  minimum: ({ limit }) => ({ vi: `nhỏ hơn ${String(limit)}`, en: `is below ${String(limit)}` }),
  maximum: ({ limit }) => ({ vi: `lớn hơn ${String(limit)}`, en: `is above ${String(limit)}` }),
  minLength: () => ({ vi: 'không được để trống', en: 'must not be empty' }),
  minItems: ({ limit }) => ({ vi: `cần ít nhất ${String(limit)} mục`, en: `needs at least ${String(limit)} entries` }),
  uniqueItems: () => ({ vi: 'có mục lặp lại', en: 'holds an entry twice' }),
};
