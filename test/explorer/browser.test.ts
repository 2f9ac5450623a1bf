import { describeWith } from './browser';

test('without a browser the suites say that they are skipped, and fail where one is required', () => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(describeWith(['', '/no/such/browser'], false)).toBe(describe.skip);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('the explorer is NOT tested'));
  said.mockRestore();
  expect(() => describeWith(['', '/no/such/browser'], true)).toThrow('the explorer is NOT tested');
  expect(describeWith(['', process.execPath], true)).toBe(describe);
});
