import type { Because, Finding } from '../../src/indexers/core';
import { reasonText } from '../../src/resolvers/reason-text';

const line: Finding = {
  kind: 'RATIO_OF_MAX', result: 'NO', because: 'NOT_MET', operator: 'GTE', required: '0.90', actual: null, margin: null, scope: null, points: null, max: null, missing: null,
};
const ratio = (because: Because, result: Finding['result'], rest: Partial<Finding>): Finding => ({ ...line, because, result, points: '300', max: '500', missing: '0', ...rest });

test.each<[string, Finding, string, string]>([
  ['89.996 % is not 90 %', ratio('NOT_MET', 'NO', { points: '449.98', actual: '0.899960', margin: '-0.02' }),
    'Đạt 449,98/500 điểm = 89,996 % (yêu cầu từ 90 % trở lên): thiếu 0,02 điểm.', '449.98 of 500 points = 89.996 % (required: at least 90 %): 0.02 points short.'],
  ['exactly 90 % passes', ratio('MET', 'YES', { points: '450', actual: '0.9', margin: '0' }),
    'Đạt 450/500 điểm = 90 % (yêu cầu từ 90 % trở lên): vừa đúng ngưỡng.', '450 of 500 points = 90 % (required: at least 90 %): exactly the threshold.'],
  ['exactly 70 % does not pass a "more than"', ratio('NOT_MET', 'NO', { operator: 'GT', required: '0.70', points: '350', actual: '0.7', margin: '0' }),
    'Đạt 350/500 điểm = 70 % (yêu cầu trên 70 %): đúng bằng ngưỡng, chưa đạt.', '350 of 500 points = 70 % (required: more than 70 %): exactly the threshold, which does not pass.'],
  ['above', ratio('MET', 'YES', { points: '450.5', actual: '0.901', margin: '0.5' }),
    'Đạt 450,5/500 điểm = 90,1 % (yêu cầu từ 90 % trở lên): hơn ngưỡng 0,5 điểm.', '450.5 of 500 points = 90.1 % (required: at least 90 %): 0.5 points above.'],
  ['a threshold with decimals', ratio('NOT_MET', 'NO', { required: '0.875', actual: '0.6', margin: '-137.5' }),
    'Đạt 300/500 điểm = 60 % (yêu cầu từ 87,5 % trở lên): thiếu 137,5 điểm.', '300 of 500 points = 60 % (required: at least 87.5 %): 137.5 points short.'],
  ['still open', ratio('INCOMPLETE', 'UNKNOWN', { missing: '170' }),
    'Mới có 300/500 điểm, còn 170 điểm chưa được báo cáo (yêu cầu từ 90 % trở lên): chưa kết luận được.', '300 of 500 points so far, 170 not reported yet (required: at least 90 %): it cannot be said.'],
  ['passes already', ratio('PASSES_ALREADY', 'YES', { points: '460', missing: '20.5' }),
    'Đã có 460/500 điểm (yêu cầu từ 90 % trở lên): đạt dù còn 20,5 điểm chưa được báo cáo.', '460 of 500 points already (required: at least 90 %): it passes although 20.5 are not reported yet.'],
  ['cannot pass', ratio('CANNOT_PASS', 'NO', { missing: '100' }),
    'Mới có 300/500 điểm (yêu cầu từ 90 % trở lên): dù 100 điểm chưa báo cáo đạt tối đa vẫn không đạt.', '300 of 500 points so far (required: at least 90 %): it fails even with full marks for the 100 not reported yet.'],
  ['no sum at all', { ...line, because: 'INCOMPLETE', result: 'UNKNOWN' }, 'Chưa đủ điểm để tính tỷ lệ (yêu cầu từ 90 % trở lên).', 'Scores are missing, so there is no ratio yet (required: at least 90 %).'],
  ['a rank', { ...line, kind: 'RANK', because: 'MET', result: 'YES', operator: 'LTE', required: '3', actual: '2', margin: '1', scope: 'TERRITORY' },
    'Hạng 2 trong toàn địa bàn (yêu cầu hạng từ 1 đến 3).', 'Rank 2 in the whole territory (required: rank 1 to 3).'],
  ['a rank below', { ...line, kind: 'RANK', operator: 'LTE', required: '2', actual: '5', margin: '-3', scope: 'PARENT' },
    'Hạng 5 trong đơn vị cấp trên trực tiếp (yêu cầu hạng từ 1 đến 2): kém 3 bậc.', 'Rank 5 under the same direct parent (required: rank 1 to 2): 3 places short.'],
  ['no rank yet', { ...line, kind: 'RANK', because: 'INCOMPLETE', result: 'UNKNOWN', operator: 'LTE', required: '2', scope: 'TERRITORY' },
    'Chưa đủ điểm để có thứ hạng trong toàn địa bàn (yêu cầu hạng từ 1 đến 2).', 'Scores are missing, so there is no rank in the whole territory yet (required: rank 1 to 2).'],
  ['the rank of the unit that the subject belongs to', { ...line, kind: 'PARENT_RANK', operator: 'LTE', required: '10', actual: '12', margin: '-2', scope: 'TERRITORY' },
    'Hạng 12 trong toàn địa bàn (yêu cầu hạng từ 1 đến 10): kém 2 bậc.', 'Rank 12 in the whole territory (required: rank 1 to 10): 2 places short.'],
  ['a statement', { ...line, kind: 'ATTEST', because: 'NOT_ATTESTED', result: 'UNKNOWN', operator: 'EQ', required: 'GOOD_ADVICE' },
    'Chưa có xác nhận: làm tốt công tác tham mưu.', 'Nobody has attested yet: good advice.'],
  ['a statement that has no words yet', { ...line, kind: 'ATTEST', because: 'NOT_ATTESTED', result: 'UNKNOWN', operator: 'EQ', required: 'X' }, 'Chưa có xác nhận: X.', 'Nobody has attested yet: X.'],
  ['a statement that was made', { ...line, kind: 'ATTEST', because: 'MET', result: 'YES', operator: 'EQ', required: 'GOOD_ADVICE', actual: 'YES', record: 'TB/1' },
    'Đã được xác nhận: làm tốt công tác tham mưu (bản ghi TB/1).', 'Attested: good advice (record TB/1).'],
  ['a statement that it is not so', { ...line, kind: 'ATTEST', because: 'NOT_MET', result: 'NO', operator: 'EQ', required: 'GOOD_ADVICE', actual: 'NO', record: 'TB/1' },
    'Được xác nhận là không: làm tốt công tác tham mưu (bản ghi TB/1).', 'Attested not to be so: good advice (record TB/1).'],
  ['a stage', { ...line, kind: 'RESULT_STATUS', because: 'MET', result: 'YES', operator: 'EQ', required: 'APPROVED', actual: 'APPROVED' }, 'Kết quả đã ở bước phê duyệt như yêu cầu.', 'The results are approved, as required.'],
  ['a stage not reached', { ...line, kind: 'RESULT_STATUS', operator: 'EQ', required: 'APPROVED', actual: 'VERIFIED' }, 'Kết quả mới ở bước thẩm định, yêu cầu phê duyệt.', 'The results are verified; required: approved.'],
])('%s', (_, finding, vi, en) => {
  expect(reasonText(finding, 'vi')).toBe(vi);
  expect(reasonText(finding, 'en')).toBe(en);
});

test.each<Because>(['NOT_APPRAISED', 'NO_DECISION', 'NOT_MEASURED', 'OUT_OF_COMPETITION', 'NOTHING_APPLIES', 'SCOPE_ABOLISHED'])('%s is a sentence of its own in both languages', (because) => {
  const texts = (['RANK', 'RATIO_OF_MAX', 'RESULT_STATUS'] as const).map((kind) => reasonText({ ...line, kind, because }, 'vi'));
  expect(new Set(texts).size).toBe(1);
  expect(reasonText({ ...line, because }, 'en')).not.toBe(texts[0]);
  expect(texts[0]).toMatch(/^\p{Lu}.*\.$/u);
});
