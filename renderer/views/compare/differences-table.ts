import type { ExportedTable } from "../../../shared/table/exported-table.ts";
import type { Words } from "../../words/use-words.ts";
import type { AssumptionRow } from "./assumption-rows.ts";

/** What the scenarios assume otherwise, each with its grounds beside it. */
export function differencesTable(
  rows: readonly AssumptionRow[],
  names: readonly string[],
  words: Words,
): ExportedTable {
  const text = (name: string) => ({ name, unit: null, kind: "text" as const });
  return {
    title: words("compare.assumptions"),
    columns: [
      text(words("compare.assumptions.what")),
      ...names.flatMap((name) => [text(name), text(words("table.groundsOf", { name }))]),
    ],
    rows: rows.map(({ title, cells }) => [
      title,
      ...cells.flatMap(({ lines, same, grounds }) => [
        same ? words("compare.same") : lines.join("\n") || null,
        grounds || null,
      ]),
    ]),
    notes: [],
  };
}
