/** SQL types of lists that travel in PostgreSQL's binary form, with the number of their element's type and its bytes. */
export const LISTED_TYPES = { 'integer[]': { element: 23, bytes: 4 }, 'smallint[]': { element: 21, bytes: 2 } } as const;
export type ListedType = keyof typeof LISTED_TYPES;

const HEADER = 20;

/** Lists of whole numbers end to end as one list, in the binary form in which PostgreSQL receives an array. */
export function binaryList(type: ListedType, lists: readonly ArrayLike<number>[], length: number): Buffer {
  const { element, bytes } = LISTED_TYPES[type];
  const buffer = Buffer.alloc(HEADER + length * (4 + bytes));
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  view.setInt32(0, 1); // dimensions
  view.setInt32(8, element);
  view.setInt32(12, length);
  view.setInt32(16, 1); // the first index
  let at = HEADER;
  for (const list of lists) {
    for (let index = 0; index < list.length; index++) {
      view.setInt32(at, bytes);
      if (bytes === 4) view.setInt32(at + 4, list[index]!);
      else view.setInt16(at + 4, list[index]!);
      at += 4 + bytes;
    }
  }
  return buffer;
}
