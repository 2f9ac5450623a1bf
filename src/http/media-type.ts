import { ranked } from './ranked';

export type MediaType = 'application/json' | 'application/graphql-response+json';

const RANGES: Readonly<Record<string, MediaType>> = {
  'application/json': 'application/json',
  'application/graphql-response+json': 'application/graphql-response+json',
  'application/*': 'application/json',
  '*/*': 'application/json',
};

/** The media type to answer in; undefined when Accept allows neither. Without Accept it is plain JSON. */
export function preferredMediaType(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept.trim() === '') return 'application/json';
  for (const { value } of ranked(accept)) {
    if (Object.hasOwn(RANGES, value)) return RANGES[value];
  }
  return undefined;
}

/** The type and the charset of a Content-Type header, in lower case. */
export function contentTypeOf(header: string): { type: string; charset: string } {
  const [type = '', ...parameters] = header.toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length) ?? 'utf-8';
  return { type, charset: charset.replaceAll('"', '') };
}
