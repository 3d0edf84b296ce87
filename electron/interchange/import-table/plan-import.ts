/** A table, what its columns mean and what it is to become: the dataset, or everything in its way. Pure. */
import { type Dataset, datasetSchema } from "../../../shared/dataset/schema.ts";
import type {
  FigureChange,
  ImportAim,
  ImportProblem,
  ImportSource,
  Mapping,
  RowMatch,
  SettledCell,
} from "../../../shared/import/schema.ts";
import type { TableSheet } from "../tables/table.ts";
import { checkBreaks, checkFigures, checkSectors } from "./check-figures.ts";
import { checkTotals, type UnitPlace } from "./check-totals.ts";
import { makeEdition } from "./make-edition.ts";
import { makeProvince } from "./make-province.ts";
import { type MappedSheet, mappingProblems, mapSheet, problem } from "./mapped-sheet.ts";
import { matchRows, type PlacedRow } from "./match-rows.ts";
import { missingUnits } from "./missing-units.ts";
import { provinceRows } from "./province-rows.ts";
import { settledCells, withoutAccepted } from "./settled-cells.ts";
import { type TakenFigures, takeFigures } from "./take-figures.ts";

export interface ImportWish {
  /** Null: the table has no sheet of the mapping's name. */
  readonly sheet: TableSheet | null;
  readonly mapping: Mapping;
  readonly aim: ImportAim;
  readonly source: ImportSource;
  /** The dataset that the aim is based on, or is made like. */
  readonly base: Dataset;
}

export interface ImportCounts {
  readonly figures: number;
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly units: number;
  readonly left: number;
  readonly typed: number;
  readonly accepted: number;
}

export interface ImportPlan {
  readonly rows: RowMatch[];
  /** Errors first, then by row and column. */
  readonly problems: ImportProblem[];
  readonly changes: FigureChange[];
  readonly counts: ImportCounts;
  /** Cells that the planner answered for, by row and column. */
  readonly settled: SettledCell[];
  /** Without id, title and lineage of its own as an edition; null: errors stand in the way. */
  readonly dataset: Dataset | null;
  /** Nothing in the table differs from the base. */
  readonly isUnchanged: boolean;
}

export function planImport(wish: ImportWish): ImportPlan {
  const { mapping, aim, base } = wish;
  const table = wish.sheet ?? { name: "", hidden: false, rows: [], merges: [] };
  const sheet = mapSheet(table, mapping);
  const horizon = aim.kind === "province" ? aim.targets.horizon : base.targets.horizon;
  const read = aim.kind === "province" ? readProvince(sheet, wish, aim) : readEdition(sheet, wish, aim);
  const { open, accepted } = withoutAccepted(
    [...mappingProblems(sheet, horizon), ...horizonProblems(aim, base), ...read.problems],
    mapping,
  );
  const problems = inOrder(open);
  const settled = settledCells(table, mapping, read.taken, accepted);
  const barred = problems.some(({ severity }) => severity === "error");
  const refused = barred ? null : refusal(read.dataset);
  const added = read.changes.filter(({ before }) => before === null).length;
  return {
    rows: read.rows,
    problems: refused === null ? problems : inOrder([...problems, refused]),
    changes: read.changes,
    counts: {
      figures: read.taken.figures.length,
      same: read.same,
      changed: read.changes.length - added,
      added,
      units: new Set(read.placed.flatMap(({ place }) => (place.kind === "unit" ? [place.code] : []))).size,
      left: countOf(settled, "left"),
      typed: countOf(settled, "typed"),
      accepted: countOf(settled, "accepted"),
    },
    settled,
    dataset: barred || refused !== null ? null : read.dataset,
    isUnchanged:
      aim.kind === "edition" && read.changes.length === 0 && read.dataset.baseYear === base.baseYear,
  };
}

function countOf(settled: readonly SettledCell[], how: SettledCell["how"]): number {
  return settled.filter((each) => each.applied && each.how === how).length;
}

interface Read {
  readonly rows: RowMatch[];
  readonly placed: readonly PlacedRow[];
  readonly taken: TakenFigures;
  readonly dataset: Dataset;
  readonly changes: FigureChange[];
  readonly same: number;
  readonly problems: ImportProblem[];
}

function readEdition(
  sheet: MappedSheet,
  { mapping, base, source }: ImportWish,
  aim: Extract<ImportAim, { kind: "edition" }>,
): Read {
  const { matches, placed, problems } = matchRows(sheet, mapping, base);
  const taken = takeFigures(placed, mapping.cells);
  const made = makeEdition(base, aim, source, taken, mapping.sheet);
  const units = base.units.map(
    ({ code, kind, prefecture }): UnitPlace => ({
      code,
      isDistrict: kind === "district",
      prefecture: prefecture.code,
    }),
  );
  const incomplete = new Set(
    made.problems.flatMap(({ code, values }) => (code === "base-year-incomplete" ? [values.code] : [])),
  );
  return {
    ...made,
    rows: matches,
    placed,
    taken,
    problems: [
      ...problems,
      ...taken.problems,
      ...checkFigures(taken.figures, base),
      ...checkSectors(taken.figures, taken.decimals),
      ...checkBreaks(taken.figures, { ...base, baseYear: made.dataset.baseYear }),
      ...checkTotals(taken.figures, units),
      ...missingUnits(base, placed).filter(({ values }) => !incomplete.has(values.code ?? "")),
      ...made.problems,
    ],
  };
}

function readProvince(
  sheet: MappedSheet,
  { mapping, base, source }: ImportWish,
  aim: Extract<ImportAim, { kind: "province" }>,
): Read {
  const { matches, placed, problems, units } = provinceRows(sheet, mapping, aim);
  const taken = takeFigures(placed, mapping.cells);
  const made = makeProvince(base, aim, source, units, taken, mapping.sheet);
  const places = units.map(
    ({ code, unitKind, prefecture }): UnitPlace => ({
      code,
      isDistrict: unitKind === "district",
      prefecture: prefecture.code,
    }),
  );
  return {
    ...made,
    rows: matches,
    placed,
    taken,
    problems: [
      ...problems,
      ...taken.problems,
      ...checkFigures(taken.figures, null),
      ...checkSectors(taken.figures, taken.decimals),
      ...checkBreaks(taken.figures, made.dataset),
      ...checkTotals(taken.figures, places),
      ...made.problems,
    ],
  };
}

function horizonProblems(aim: ImportAim, base: Dataset): ImportProblem[] {
  const { horizon, tiers } = aim.kind === "province" ? aim.targets : base.targets;
  const baseYear = aim.baseYear ?? base.baseYear;
  if (baseYear >= horizon)
    return [problem("dataset-refused", "error", {}, { reason: "horizon", year: baseYear, horizon })];
  const falling = tiers.every(
    ({ min }, at) => at === 0 || min < (tiers[at - 1]?.min ?? Number.POSITIVE_INFINITY),
  );
  const distinct = new Set(tiers.map(({ id }) => id)).size === tiers.length;
  return falling && distinct ? [] : [problem("dataset-refused", "error", {}, { reason: "tiers" })];
}

function refusal(dataset: Dataset): ImportProblem | null {
  const parsed = datasetSchema.safeParse(dataset);
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String).join(".") ?? "";
  return problem("dataset-refused", "error", {}, { reason: path === "units" ? "units" : "schema", path });
}

function inOrder(problems: readonly ImportProblem[]): ImportProblem[] {
  const rank = ({ severity }: ImportProblem) => (severity === "error" ? 0 : 1);
  return [...problems].sort(
    (a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? -1) - (b.column ?? -1),
  );
}
