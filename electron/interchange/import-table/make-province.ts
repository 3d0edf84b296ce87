/** A dataset of another province: its units from the table, parameters and reference assumptions taken over. */
import type { Dataset, Provenance, Unit } from "../../../shared/dataset/schema.ts";
import type { FigureChange, ImportAim, ImportProblem, ImportSource } from "../../../shared/import/schema.ts";
import { baseGdp, figureAt, withFigure } from "./figure-place.ts";
import { sourceKey } from "./import-source-key.ts";
import { layFigures, placelessColumns } from "./lay-figures.ts";
import type { MadeDataset } from "./make-edition.ts";
import { problem } from "./mapped-sheet.ts";
import type { NewUnit } from "./province-rows.ts";
import type { TakenFigure, TakenFigures } from "./take-figures.ts";

type ProvinceAim = Extract<ImportAim, { kind: "province" }>;

const missing: Provenance = { status: "missing", source: null };
/** Base figures that a table may leave open. */
const open = ["population", "employment", "urbanEmploymentShare", "urbanJobs", "investmentRatio"] as const;

export function makeProvince(
  like: Dataset,
  aim: ProvinceAim,
  source: ImportSource,
  rows: readonly NewUnit[],
  taken: TakenFigures,
  sheet: string,
): MadeDataset {
  const { baseYear } = aim;
  const { key, sources } = sourceKey({}, source);
  const laying = {
    baseYear,
    provenance: { status: source.status, source: key } satisfies Provenance,
    decimals: taken.decimals,
    sheet,
  };
  const changes: FigureChange[] = [];
  const figures = taken.figures.filter(({ districts }) => !districts);
  const lay = <Of extends Parameters<typeof layFigures>[0]>(holder: Of, code: string): Of => {
    const isOwn = ({ place }: Pick<TakenFigure, "place">) => place.code === code;
    const own = { figures: figures.filter(isOwn), left: taken.left.filter(isOwn) };
    const laid = layFigures(holder, own, laying);
    changes.push(...laid.changes);
    return laid.holder;
  };
  const units = rows.map((row) => withGdp(lay(emptyUnit(row), row.code), baseYear, laying.provenance));
  const prefectures: Dataset["prefectures"] = {};
  for (const { prefecture } of rows) {
    prefectures[prefecture.code] ??= lay(
      { name: prefecture.name, history: { gdp: {}, realGrowth: {} }, provenance: {} },
      prefecture.code,
    );
  }
  const province = lay({ ...aim.province, provenance: {} }, aim.province.code);
  const gdp = figureAt(province, `history.gdp.${baseYear}`);
  const takenOver: Provenance = {
    status: "estimated",
    source: "like",
    note: `沿用《${like.title}》，未按本省标定`,
  };
  const dataset: Dataset = {
    format: "xiance-dataset",
    version: 1,
    id: aim.id,
    title: aim.title,
    baseYear,
    ...(aim.vintage === "" ? {} : { vintage: aim.vintage }),
    province,
    parameters: like.parameters,
    reference: like.reference,
    targets: aim.targets,
    published: { gdp },
    prefectures,
    breaks: like.breaks,
    units,
    provenance: {
      parameters: takenOver,
      reference: takenOver,
      breaks: takenOver,
      units: laying.provenance,
      "published.gdp": gdp === null ? missing : laying.provenance,
      targets: { status: "estimated", source: null, note: "导入时设定" },
    },
    sources: { ...sources, like: { title: like.title, note: `数据集 ${like.id}` } },
  };
  return {
    dataset,
    changes,
    same: 0,
    problems: [...placelessColumns(figures, baseYear), ...without(dataset)],
  };
}

function emptyUnit({ code, name, unitKind, prefecture }: NewUnit): Unit {
  const none = Object.fromEntries(
    [...open, "valueAdded", "income", "capital"].map((path) => [path, missing]),
  );
  return {
    code,
    name,
    kind: unitKind,
    prefecture,
    border: false,
    policyTypes: [],
    valueAdded: { primary: null, secondary: null, tertiary: null },
    capital: null,
    investmentRatio: null,
    employment: null,
    urbanEmploymentShare: null,
    urbanJobs: null,
    population: null,
    income: { urban: null, rural: null },
    provenance: none,
  };
}

function withGdp(unit: Unit, baseYear: number, provenance: Provenance): Unit {
  const path = `history.gdp.${baseYear}`;
  const gdp = baseGdp(unit);
  if (gdp === null || figureAt(unit, path) !== null) return unit;
  const note = { ...provenance, note: "同基年三次产业合计" };
  return { ...withFigure(unit, path, gdp), provenance: { ...unit.provenance, [path]: note } };
}

/** A unit without value added has no projection; a province of such units is no dataset. */
function without({ units, baseYear }: Dataset): ImportProblem[] {
  const empty = units.filter((unit) => baseGdp(unit) === null);
  const severity = empty.length === units.length ? "error" : "warning";
  return empty.map(({ code, name }) =>
    problem("base-year-incomplete", severity, {}, { code, name, year: baseYear }),
  );
}
