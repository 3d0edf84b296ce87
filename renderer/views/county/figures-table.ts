import { provenanceOf } from "../../../shared/dataset/provenance-of.ts";
import type { Dataset, Unit } from "../../../shared/dataset/schema.ts";
import type { ExportedTable } from "../../../shared/table/exported-table.ts";
import type { Words } from "../../words/use-words.ts";
import type { FigureRow } from "./base-figures.tsx";

/** A unit's base figures with their status and source; shares stand as percentages. */
export function figuresTable(
  rows: readonly FigureRow[],
  { sources }: Dataset,
  unit: Unit,
  baseYear: number,
  words: Words,
): ExportedTable {
  const text = (name: string) => ({ name, unit: null, kind: "text" as const });
  return {
    title: `${unit.name} ${words("figures.title")}`,
    columns: [
      text(words("figures.column.name")),
      { name: words("figures.column.value"), unit: null, kind: "number" },
      text(words("figures.column.unit")),
      text(words("figures.column.status")),
      text(words("figures.column.source")),
    ],
    rows: rows
      .filter(({ read }) => read(unit) !== undefined)
      .map(({ path, name, unit: unitWord, read }) => {
        const value = read(unit) ?? null;
        const provenance = provenanceOf(unit, path);
        const source = provenance?.source == null ? undefined : sources[provenance.source];
        return [
          words(name),
          value !== null && unitWord === "unit.percent" ? Number((value * 100).toPrecision(13)) : value,
          words(unitWord),
          words(`status.${provenance?.status ?? "missing"}`),
          [source?.title, provenance?.note, source?.note].filter(Boolean).join("；") || null,
        ];
      }),
    notes: [words("figures.note", { year: String(baseYear) })],
  };
}
