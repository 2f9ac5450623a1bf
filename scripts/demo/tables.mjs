// Which tables exist.
const PROVINCES = [['08', 'tuyen-quang'], ['06', 'bac-kan'], ['34', 'thai-binh'], ['42', 'ha-tinh'], ['66', 'dak-lak']];
const KINDS = [['DEPARTMENT', 'departments', 'demo-department'], ['DISTRICT', 'districts', 'demo-district'], ['COMMUNE', 'communes', 'demo-commune']];

function table(place, territory, [unitKind, plural, set], year, stage = 'APPROVED') {
  const id = `${place}-${year}-${plural}${stage === 'APPROVED' ? '' : `-${stage.toLowerCase()}`}`;
  return { id, file: `${id}.csv`, set, territory, unitKind, year, unitsAsOf: `${year}-12-31`, scale: 'points', stage };
}

export const TABLES = [
  ...PROVINCES.flatMap(([code, place]) => [2023, 2024].flatMap((year) => KINDS.map((kind) => table(place, code, kind, year)))),
  table('thai-binh', '34', KINDS[0], 2023, 'VERIFIED'),
  ...[2023, 2024].map((year) => table('buon-ma-thuot', '643', ['DIVISION', 'divisions', 'demo-department'], year)),
  table('hung-yen', '33', KINDS[2], 2025),
];
