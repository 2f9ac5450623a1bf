import { verify } from '../indexers/verify';
import type { Command } from './command';
import { EXIT, plain } from './io';

export const verifyCommand: Command = {
  name: 'verify',
  summary: { vi: 'tính lại các bản công bố và so sánh', en: 'recompute what was published and compare' },
  operand: { name: 'SNAPSHOT', required: false },
  options: {},
  async run(given, io, voice) {
    const { checked, differences } = await verify(io.dataSource, given.operand ?? undefined);
    for (const difference of differences) voice.complain(plain(difference));
    if (differences.length > 0) {
      voice.complain({ vi: `Đã tính lại ${checked} bản công bố: ${differences.length} chỗ khác.`, en: `${checked} snapshots recomputed: ${differences.length} differences.` });
      return EXIT.refused;
    }
    voice.say(checked === 0 ? { vi: 'Chưa có bản công bố nào.', en: 'Nothing has been published yet.' } : {
      vi: `Đã tính lại ${checked} bản công bố: tất cả đúng như đã công bố.`, en: `${checked} ${checked === 1 ? 'snapshot' : 'snapshots'} recomputed: all is as published.`,
    });
    return EXIT.done;
  },
};
