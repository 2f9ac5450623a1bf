import { personVerdicts } from '../indexers/judge-persons';
import type { Command } from './command';
import { EXIT, plain } from './io';
import { YEAR } from './options';

export const personsVerdictsCommand: Command = {
  name: 'persons verdicts',
  summary: { vi: 'xét các cá nhân theo thứ hạng của đơn vị và điều đã được xác nhận; không lưu', en: 'judge persons by the rank of their unit and by what was stated of them; nothing is stored' },
  operand: null,
  options: { plan: { value: 'CODE', required: true, help: { vi: 'mã kế hoạch', en: 'code of the plan' } }, year: YEAR },
  async run(given, { dataSource }, voice) {
    const verdicts = await personVerdicts(dataSource.manager, given.need('plan'), Number(given.need('year')));
    for (const { key, rule, result, findings } of verdicts) {
      const conditions = findings.map((line) => `${line.kind} ${line.result}${line.actual === null ? '' : ` (${line.actual})`}`).join('; ');
      voice.say(plain(`${key} · ${rule} · ${result} · ${conditions}`));
    }
    voice.say({ vi: `${verdicts.length} kết luận; không lưu, không hiển thị qua giao diện.`, en: `${verdicts.length} verdicts; nothing is stored or shown by an interface.` });
    return EXIT.done;
  },
};
