/** The tracked places as a table for a file. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ExportedColumn, ExportedTable } from "../../../shared/table/exported-table.ts";
import type { Words } from "../../words/use-words.ts";
import type { PlaceRow } from "./place-rows.ts";
import { sourceText } from "./place-years.tsx";
import { breakReason } from "./tracking-sentences.ts";

export function exportedPlaces(
  dataset: Dataset,
  rows: readonly PlaceRow[],
  year: number,
  words: Words,
): ExportedTable {
  const column = (
    name: string,
    kind: ExportedColumn["kind"],
    unit: string | null = null,
  ): ExportedColumn => ({
    name,
    unit,
    kind,
  });
  const indicator = (name: "realGrowth" | "gdp") => words(`tracking.indicator.${name}`);
  const gap = breakReason(dataset, year, words);
  const prefectures = new Map(dataset.units.map(({ prefecture }) => [prefecture.code, prefecture.name]));
  return {
    title: words("tracking.export.title", { year: String(year) }),
    columns: [
      column(words("tracking.column.name"), "text"),
      column(words("tracking.export.column.kind"), "text"),
      column(words("tracking.export.column.prefecture"), "text"),
      column(`${words("tracking.published.figure")} ${indicator("realGrowth")}`, "percent"),
      column(words("tracking.export.column.of"), "text"),
      column(`${words("tracking.published.scenario")} ${indicator("realGrowth")}`, "percent"),
      column(words("tracking.export.column.deviation"), "percent"),
      column(words("tracking.export.column.cumulated"), "percent"),
      column(`${words("tracking.published.figure")} ${indicator("gdp")}`, "number", words("unit.yi")),
      column(`${words("tracking.published.scenario")} ${indicator("gdp")}`, "number", words("unit.yi")),
      column(words("tracking.export.column.comparable"), "text"),
      column(words("tracking.export.column.line"), "number", words("unit.yi")),
      column(words("tracking.export.column.before"), "percent"),
      column(words("tracking.export.column.after"), "percent"),
      column(words("tracking.export.column.source"), "text"),
    ],
    rows: rows.map(({ place, year: tracked, tier, chance }) => [
      place.name,
      words(`tracking.export.kind.${place.kind}`),
      place.prefecture === null ? "" : (prefectures.get(place.prefecture) ?? ""),
      tracked.growth?.value ?? null,
      tracked.growth === null ? "" : words(`tracking.export.of.${tracked.growth.of}`),
      tracked.scenarioGrowth,
      tracked.deviation,
      tracked.cumulated,
      tracked.gdp?.value ?? null,
      tracked.scenarioGdp,
      tracked.gdp === null
        ? ""
        : words(
            tracked.comparable === "yes"
              ? "tracking.export.comparable.yes"
              : `tracking.comparable.${tracked.comparable}`,
          ),
      chance === null ? null : (tier?.min ?? null),
      chance?.before ?? null,
      chance?.after ?? null,
      tracked.growth === null ? "" : sourceText(dataset, tracked.growth, words),
    ]),
    notes: gap === null ? [] : [gap],
  };
}
