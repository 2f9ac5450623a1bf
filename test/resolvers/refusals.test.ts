import { UnitRegister } from '../../src/indexers/core';
import { refuseBefore } from '../../src/resolvers/refusals';

test('a hub that holds no unit yet has no first day, so no day is before it', () => {
  const { firstDay } = new UnitRegister([]);
  expect(firstDay).toBeNull();
  expect(() => refuseBefore(firstDay, '1900-01-01', 'asOf')).not.toThrow();
});

test('the first day itself is known, the day before is not', () => {
  expect(() => refuseBefore('2021-11-01', '2021-11-01', 'asOf')).not.toThrow();
  expect(() => refuseBefore('2021-11-01', '2021-10-31', 'asOf')).toThrow('The register of units begins on 2021-11-01');
});
