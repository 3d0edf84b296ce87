/** The tables of the data screen with whole figures, for their way out. */
import { type Dataset, figureStatuses } from "../../../shared/dataset/schema.ts";
import type { ExportedColumn, ExportedTable } from "../../../shared/table/exported-table.ts";
import type { Words } from "../../words/use-words.ts";
import type { BesideDrift } from "./backtest-errors.tsx";
import type { CoverageRow } from "./coverage.ts";

const text = (name: string): ExportedColumn => ({ name, unit: null, kind: "text" });
const count = (name: string): ExportedColumn => ({ name, unit: null, kind: "number", decimals: 0 });

export function coverageTable(rows: readonly CoverageRow[], words: Words): ExportedTable {
  return {
    title: words("data.tab.coverage"),
    columns: [
      text(words("data.coverage.column.name")),
      ...figureStatuses.map((status) => count(words(`status.${status}`))),
      text(words("data.coverage.missingFrom")),
    ],
    rows: rows.map(({ name, counts, missing }) => [
      words(name),
      ...figureStatuses.map((status) => counts[status]),
      missing.join(words("common.listComma")) || null,
    ]),
    notes: [],
  };
}

export function sourcesTable(
  sources: readonly (readonly [string, Dataset["sources"][string]])[],
  uses: ReadonlyMap<string, number>,
  words: Words,
): ExportedTable {
  return {
    title: words("data.tab.sources"),
    columns: [
      text(words("data.sources.column.title")),
      { name: words("data.sources.column.year"), unit: null, kind: "year" },
      count(words("data.sources.column.used")),
      text(words("data.sources.column.note")),
    ],
    rows: sources.map(([id, { title, year, note, where }]) => [
      title,
      year ?? null,
      uses.get(id) ?? 0,
      [note, where].filter(Boolean).join(" ") || null,
    ]),
    notes: [],
  };
}

/** Measures of one kind in percent, of another as they are: a row says which by its cells. */
export function measuresTable(
  horizons: readonly number[],
  { engine, naiveDrift }: BesideDrift,
  words: Words,
): ExportedTable {
  const row = (measure: string, rule: string, values: readonly (number | null)[], scale = 1) => [
    measure,
    rule,
    ...horizons.map((_, index) => {
      const value = values[index] ?? null;
      return value === null ? null : value * scale;
    }),
  ];
  const percent = (name: string) => `${name} %`;
  return {
    title: words("backtest.table"),
    columns: [
      text(words("backtest.column.measure")),
      text(words("backtest.column.rule")),
      ...horizons.map((horizon): ExportedColumn => {
        return { name: words("backtest.ahead", { horizon }), unit: null, kind: "number", decimals: 3 };
      }),
    ],
    rows: [
      ...(["mape", "mae", "mase", "bias"] as const).flatMap((id) => {
        const [name, scale] =
          id === "mape" ? [percent(words(`backtest.${id}`)), 100] : [words(`backtest.${id}`), 1];
        return [
          row(name, words("backtest.engine"), engine[id], scale),
          row(name, words("backtest.drift"), naiveDrift[id], scale),
        ];
      }),
      ...(["50", "80", "90"] as const).map((nominal) =>
        row(
          percent(words("backtest.interval", { nominal: `${nominal}%` })),
          words("backtest.coverage"),
          engine.coverage[nominal],
          100,
        ),
      ),
    ],
    notes: [],
  };
}
