import { targetText } from '../../src/resolvers/target-text';

const missed = (achieved: string, required: string, gap: string) => targetText({ result: 'NO', because: 'COMPARED', achieved, required, gap });

test('TQ-a14: what is missing is told in percentage points, one of them as one', () => {
  expect(missed('89.9', '90', '-0.1')).toEqual({ vi: 'Chưa đạt chỉ tiêu: đạt 89,9 % (chỉ tiêu 90 %), còn thiếu 0,1 điểm phần trăm.', en: 'Missed: 89.9 % reached (target 90 %), 0.1 percentage points short.' });
  expect(missed('79', '80', '-1').en).toBe('Missed: 79 % reached (target 80 %), 1 percentage point short.');
});

test('a target of exactly 80 % is missed by 90 %, which is too much and not too little', () => {
  expect(missed('90', '80', '10')).toEqual({ vi: 'Chưa đạt chỉ tiêu: đạt 90 % (chỉ tiêu 80 %), vượt quá 10 điểm phần trăm.', en: 'Missed: 90 % reached (target 80 %), 10 percentage points too much.' });
});
