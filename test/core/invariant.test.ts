import { invariant } from '../../src/indexers/core';

it('states what must hold and throws where it does not', () => {
  expect(() => invariant(true, 'never said')).not.toThrow();
  expect(() => invariant(0, 'a place is positive')).toThrow('Invariant broken: a place is positive');
});
