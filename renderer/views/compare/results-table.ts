/** What comes of several scenarios, as tables with whole figures; the base first. */
import type { ExportedCell, ExportedColumn, ExportedTable } from "../../../shared/table/exported-table.ts";
import { tierLabel, tierMarks } from "../../words/tier-marks.ts";
import type { Words } from "../../words/use-words.ts";
import { boardTable } from "./board-rows.ts";
import { boardColumns, countedTiers, otherTiersText } from "./own-tiers.ts";
import type { Difference } from "./use-comparison.ts";

export const resultKinds = ["board", "years", "units"] as const;
type ResultKind = (typeof resultKinds)[number];

const text = (name: string): ExportedColumn => ({ name, unit: null, kind: "text" });

export function resultsTable(
  kind: ResultKind,
  difference: Difference,
  names: readonly string[],
  words: Words,
): ExportedTable {
  const title = `${words("compare.title")} ${words(`compare.results.${kind}`)}`;
  const note = otherTiersText(difference, names, words);
  const table =
    kind === "board"
      ? boardTable(title, boardColumns(difference, names), words)
      : { title, ...(kind === "years" ? yearRows : unitRows)(difference, names, words) };
  return { ...table, notes: note === null ? [] : [note] };
}

interface Parts {
  readonly columns: ExportedColumn[];
  readonly rows: ExportedCell[][];
}

function yearRows(difference: Difference, names: readonly string[], words: Words): Parts {
  const { byYear } = difference.results;
  const years = [...new Set(byYear.flatMap((each) => each.years))].sort((a, b) => a - b);
  const lined = countedTiers(difference, words);
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
      ...lined.flatMap(({ ids }) =>
        byYear.map((run, index) => run.tierCounts[ids[index] ?? ""]?.[run.years.indexOf(year)] ?? null),
      ),
      ...byYear.map((run) => run.gdpNominal[run.years.indexOf(year)] ?? null),
    ]),
  };
}

function unitRows({ results }: Difference, names: readonly string[], words: Words): Parts {
  const marks = results.boards.map(({ tiers }) => tierMarks(tiers, words));
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
      ...names.flatMap((_, index) => [
        each.gdpNominal[index] ?? null,
        tierLabel(marks[index] ?? [], each.tier[index]),
      ]),
    ]),
  };
}
