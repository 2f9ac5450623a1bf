/** The comparison of the schema with its newest release as a reader is told it, and whether it may stand. */
import { compareSchemas } from './compare.mjs';
import { EFFECTS } from './effects.mjs';
import { isNewEdition } from './releases.mjs';

const NOTHING = 'không có gì bị phá vỡ / nothing breaks';

const REMEDY = [
  '  Cách sửa: giữ cái cũ bên cạnh cái mới và đánh dấu @deprecated với ngày gỡ bỏ (YYYY-MM-DD) trong lý do; chỉ một phiên bản chính mới',
  '  trong package.json (dưới 1.0: số thứ hai) mới được bỏ ngay.',
  '  Remedy: keep the old beside the new and mark it @deprecated with the day of its removal (YYYY-MM-DD) in the reason; only a new major',
  '  version in package.json (below 1.0: a new minor one) may drop it at once.',
];

/**
 * @param {{ version: string, text: string }} release the newest release
 * @param {{ version: string, text: string, day: string }} current the package's version, its schema, and today
 * @returns {{ passed: boolean, lines: string[] }}
 */
export function reportOn(release, { version, text, day }) {
  const { breaking, early, announced, notices, added } = compareSchemas(release.text, text, day);
  const allowed = isNewEdition(release.version, version);
  const word = allowed ? `phiên bản mới ${version} được phép / allowed by the new version ${version}` : 'PHÁ VỠ / BREAKING';
  const passed = early.length === 0 && (allowed || breaking.length === 0);
  return {
    passed,
    lines: [
      `Lược đồ so với bản phát hành ${release.version} / the schema against release ${release.version}`,
      `  thêm / added: ${added.type} kiểu / types, ${added.field} trường / fields, ${added.argument} đối số / arguments, ${added.value} giá trị / enum members`,
      ...notices.map(({ type, description }) => `  lưu ý / notice: ${type}: ${description}`),
      ...announced.map((place) => `  đã gỡ bỏ như thông báo / removed as announced: ${place}`),
      ...breaking.flatMap(({ type, description }) => [
        `  ${word}: ${type}: ${description}`,
        `    máy khách thấy / a client notices: ${EFFECTS[type].vi} / ${EFFECTS[type].en}`,
      ]),
      ...early.flatMap((gone) => [
        `  QUÁ SỚM / TOO EARLY: ${gone.place}`,
        `    được hứa giữ đến ${gone.day}, phiên bản nào cũng phải giữ / promised until ${gone.day}, no version may drop it before`,
      ]),
      ...(passed ? [`  đạt / passed: ${breaking.length === 0 ? NOTHING : `${breaking.length} thay đổi được phép / changes allowed`}`] : REMEDY),
    ],
  };
}
