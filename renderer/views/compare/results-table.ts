/** What comes of several scenarios, as tables with whole figures; the base first. */
import type { Board } from "../../../shared/scenario/difference-results.ts";
import type { ExportedCell, ExportedColumn, ExportedTable } from "../../../shared/table/exported-table.ts";
import type { TierMark } from "../../charts/chart-props.ts";
import { tierLabel } from "../../words/tier-marks.ts";
import type { Words } from "../../words/use-words.ts";
import type { Difference } from "./use-comparison.ts";

export const resultKinds = ["board", "years", "units"] as const;
type ResultKind = (typeof resultKinds)[number];

const text = (name: string): ExportedColumn => ({ name, unit: null, kind: "text" });

export function resultsTable(
  kind: ResultKind,
  difference: Difference,
  names: readonly string[],
  tiers: readonly TierMark[],
  words: Words,
): ExportedTable {
  const parts = { board: boardRows, years: yearRows, units: unitRows }[kind](difference, names, tiers, words);
  return { title: `${words("compare.title")} ${words(`compare.results.${kind}`)}`, notes: [], ...parts };
}

interface Parts {
  readonly columns: ExportedColumn[];
  readonly rows: ExportedCell[][];
}

function boardRows(
  { results }: Difference,
  names: readonly string[],
  tiers: readonly TierMark[],
  words: Words,
): Parts {
  const row = (label: string, of: (board: Board) => number | null | undefined, target?: number) => [
    label,
    target ?? null,
    ...results.boards.map((board) => of(board) ?? null),
  ];
  const targets = results.boards[0]?.targets ?? {};
  return {
    columns: [
      text(words("board.column.name")),
      { name: words("table.target"), unit: null, kind: "number" },
      ...names.map((name): ExportedColumn => ({ name, unit: null, kind: "number" })),
    ],
    rows: [
      ...tiers.map(({ id, label }) =>
        row(words("board.tier", { tier: label }), ({ tierCounts }) => tierCounts[id], targets[id]?.target),
      ),
      ...(["urbanJobs", "incomeGap"] as const).map((id) =>
        row(words(`board.${id}`), (board) => board.targets[id]?.reached, targets[id]?.target),
      ),
      ...(["gdpNominal", "gdpReal"] as const).map((id) => row(words(`board.${id}`), (board) => board[id])),
    ],
  };
}

function yearRows(
  { results }: Difference,
  names: readonly string[],
  tiers: readonly TierMark[],
  words: Words,
): Parts {
  const { byYear } = results;
  const years = [...new Set(byYear.flatMap((each) => each.years))].sort((a, b) => a - b);
  const lined = tiers.slice(0, -1);
  const named = (label: string) => names.map((name) => words("compare.years.tier", { tier: label, name }));
  return {
    columns: [
      { name: words("compare.years.column"), unit: null, kind: "year" },
      ...lined.flatMap(({ label }) =>
        named(label).map(
          (name): ExportedColumn => ({ name, unit: words("unit.count"), kind: "number", decimals: 0 }),
        ),
      ),
      ...named(words("board.gdpNominal")).map(
        (name): ExportedColumn => ({ name, unit: null, kind: "number" }),
      ),
    ],
    rows: years.map((year) => [
      year,
      ...lined.flatMap(({ id }) =>
        byYear.map((run) => run.tierCounts[id]?.[run.years.indexOf(year)] ?? null),
      ),
      ...byYear.map((run) => run.gdpNominal[run.years.indexOf(year)] ?? null),
    ]),
  };
}

function unitRows(
  { results }: Difference,
  names: readonly string[],
  tiers: readonly TierMark[],
  words: Words,
): Parts {
  const unit = words("note.unitAndBasis", { unit: words("unit.yi"), basis: words("basis.nominal") });
  const year = String(results.year);
  return {
    columns: [
      text(words("compare.units.column")),
      ...names.flatMap((name): ExportedColumn[] => [
        { name: words("board.year", { name, year }), unit, kind: "number" },
        text(words("table.tierOf", { name })),
      ]),
    ],
    rows: results.units.map((each) => [
      each.name,
      ...names.flatMap((_, index) => [each.gdpNominal[index] ?? null, tierLabel(tiers, each.tier[index])]),
    ]),
  };
}
