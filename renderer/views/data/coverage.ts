/** How far the dataset's figures reach: by indicator and status, and by source. */
import { provenanceOf } from "../../../shared/dataset/provenance-of.ts";
import { type Dataset, type FigureStatus, figureStatuses } from "../../../shared/dataset/schema.ts";
import type { WordId } from "../../words/zh-cn.ts";
import { figureRows } from "../county/base-figures.tsx";

export interface CoverageRow {
  readonly path: string;
  readonly name: WordId;
  readonly counts: Readonly<Record<FigureStatus, number>>;
  /** Names of the units without a figure. */
  readonly missing: readonly string[];
}

/** A figure without any provenance is counted as missing its status would be: estimated at best. */
export function coverageOf(dataset: Dataset): CoverageRow[] {
  const carried = figureRows.filter(({ read }) => dataset.units.some((unit) => read(unit) !== undefined));
  const rows = carried.map(({ path, name, read }): CoverageRow => {
    const counts = noCounts();
    const missing: string[] = [];
    for (const unit of dataset.units) {
      const value = read(unit) ?? null;
      const status = value === null ? "missing" : (provenanceOf(unit, path)?.status ?? "estimated");
      counts[status] += 1;
      if (value === null) missing.push(unit.name);
    }
    return { path, name, counts, missing };
  });
  return [...rows, historyRow(dataset)];
}

function historyRow(dataset: Dataset): CoverageRow {
  const counts = noCounts();
  const missing: string[] = [];
  for (const unit of dataset.units) {
    const years = Object.keys(unit.history?.gdp ?? {});
    if (years.length === 0) missing.push(unit.name);
    for (const year of years) counts[provenanceOf(unit, `history.gdp.${year}`)?.status ?? "estimated"] += 1;
  }
  return { path: "history.gdp", name: "data.coverage.history", counts, missing };
}

function noCounts(): Record<FigureStatus, number> {
  return Object.fromEntries(figureStatuses.map((status) => [status, 0])) as Record<FigureStatus, number>;
}

/** How many provenance notes of the dataset, its prefectures and units name each source. */
export function usesOf(dataset: Dataset): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const records = [
    dataset.provenance,
    dataset.province.provenance ?? {},
    ...Object.values(dataset.prefectures).map(({ provenance }) => provenance),
    ...dataset.units.map(({ provenance }) => provenance),
  ];
  for (const record of records) {
    for (const { source } of Object.values(record)) {
      if (source !== null) uses.set(source, (uses.get(source) ?? 0) + 1);
    }
  }
  return uses;
}
