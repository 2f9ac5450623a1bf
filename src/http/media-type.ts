import { ranked } from './ranked';
import { remembered } from './remembered';

export type MediaType = 'application/json' | 'application/graphql-response+json';

const RANGES: Readonly<Record<string, MediaType>> = {
  'application/json': 'application/json',
  'application/graphql-response+json': 'application/graphql-response+json',
  'application/*': 'application/json',
  '*/*': 'application/json',
};

/** The media type to answer in; undefined when Accept allows neither. Without Accept it is plain JSON. */
export function preferredMediaType(accept: string | undefined): MediaType | undefined {
  return accept === undefined ? 'application/json' : chosen(accept);
}

const chosen = remembered((accept): MediaType | undefined => {
  if (accept.trim() === '') return 'application/json';
  const range = ranked(accept).find(({ value }) => Object.hasOwn(RANGES, value));
  return range && RANGES[range.value];
});

/** The type and the charset of a Content-Type header, in lower case. */
export const contentTypeOf = remembered((header): { readonly type: string; readonly charset: string } => {
  const [type = '', ...parameters] = header.toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length) ?? 'utf-8';
  return { type, charset: charset.replaceAll('"', '') };
});
