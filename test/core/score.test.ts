import { NOT_APPLICABLE, NOT_REPORTED, reported, STATUS, toScores } from '../../src/indexers/core';
import { pts } from '../support/core';

describe('the scores of a unit as two arrays', () => {
  const scores = toScores(4, new Map([[0, reported(pts('5'))], [1, NOT_APPLICABLE], [2, NOT_REPORTED]]));

  it('tell reported, not applicable and missing apart', () =>
    expect(scores.status).toEqual([STATUS.REPORTED, STATUS.NOT_APPLICABLE, STATUS.MISSING, STATUS.MISSING]));

  it('hold points only where some were reported', () => expect(scores.points).toEqual([50_000, 0, 0, 0]));

  it('keep a reported zero apart from what is missing', () => {
    const zero = toScores(1, new Map([[0, reported(pts('0'))]]));
    expect(zero).toEqual({ points: [0], status: [STATUS.REPORTED] });
  });

  it('are all missing where nothing was reported', () =>
    expect(toScores(2, new Map())).toEqual({ points: [0, 0], status: [STATUS.MISSING, STATUS.MISSING] }));
});
