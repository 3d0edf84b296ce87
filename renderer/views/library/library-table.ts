import type { ScenarioEntry } from "../../../shared/contract/scenario-area.ts";
import type { ExportedTable } from "../../../shared/table/exported-table.ts";
import { formatMoment } from "../../words/format.ts";
import type { Words } from "../../words/use-words.ts";

/** The scenarios listed. */
export function libraryTable(
  entries: readonly ScenarioEntry[],
  datasets: Readonly<Record<string, string>>,
  words: Words,
): ExportedTable {
  const text = (name: string) => ({ name, unit: null, kind: "text" as const });
  return {
    title: words("library.title"),
    columns: [
      text(words("library.column.name")),
      text(words("library.column.modified")),
      { name: words("library.column.overrides"), unit: null, kind: "number", decimals: 0 },
      text(words("library.folder")),
      text(words("library.column.tags")),
      text(words("library.column.dataset")),
    ],
    rows: entries.map(({ name, modifiedAt, overrides, folder, tags, datasetId }) => [
      name,
      formatMoment(modifiedAt),
      overrides,
      folder || null,
      tags.join("、") || null,
      datasets[datasetId] ?? datasetId,
    ]),
    notes: [],
  };
}
