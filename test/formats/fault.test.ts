import { fault, FaultList, type Fault } from '../../src/formats/fault';

/* The faults of a file are told as its reader comes to them. */

const at = (line: number, column: number | null, value = `${line}`): Fault => {
  const text = { vi: 'sai', en: 'wrong' };
  return fault('BAD_VALUE', { line, column: column === null ? null : { name: 'c', number: column } }, value, text, text);
};
const places = ({ listed }: FaultList): string[] => listed.map(({ line, column }) => `${line}.${column?.number ?? 0}`);

test('by line and column, in whatever order they were found; those of the file as a whole first', () => {
  const faults = new FaultList();
  for (const found of [at(9, 1), at(2, 5), at(2, 1), at(4, null)]) faults.add(() => found);
  faults.addFirst(at(20, null));
  expect([places(faults), faults.count]).toEqual([['20.0', '2.1', '2.5', '4.0', '9.1'], 5]);
});

test('a hundred are listed, all are counted, also when another list is taken over', () => {
  const [first, second] = [new FaultList(), new FaultList()];
  for (let line = 150; line > 0; line--) second.add(() => at(line, 1));
  second.addFirst(at(1, null));
  first.add(() => at(7, 2));
  first.addAll(second);
  expect([first.listed.length, first.count, first.listed[0]!.line, first.listed[0]!.column]).toEqual([100, 152, 1, null]);
});
