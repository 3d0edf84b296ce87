/** Blocks of a report, put together by the chapters. */

import { provenanceOf } from "../dataset/provenance-of.ts";
import type { Dataset, Unit } from "../dataset/schema.ts";
import type { Block, ReportFigure, ReportTable } from "./schema.ts";

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** Its number comes with the composing: a level counts within the one above. */
export const heading = (level: 2 | 3, text: string, newPage = false): Block => ({
  kind: "heading",
  level,
  text,
  newPage,
});

export function table(
  title: string,
  unit: string,
  columns: ReportTable["columns"],
  rows: string[][],
  note: string | null = null,
): ReportTable {
  return { kind: "table", title, unit, columns, rows, note };
}

/** Columns of words and of figures. */
export const words = (label: string, share = 2) => ({ label, numeric: false, share });
export const figures = (label: string, share = 1) => ({ label, numeric: true, share });

export function figure(given: Omit<ReportFigure, "kind">): ReportFigure {
  return { kind: "figure", ...given };
}

export const estimateMark = "*";

/** Whether the unit's base-year output is not a published figure. */
export function isEstimated(unit: Unit): boolean {
  const status = provenanceOf(unit, "valueAdded")?.status;
  return status !== undefined && status !== "observed";
}

export function estimatedCodes({ units }: Dataset): ReadonlySet<string> {
  return new Set(units.filter(isEstimated).map(({ code }) => code));
}

/** At most nine of the years, the first and the last among them. */
export function shownYears(years: readonly number[]): number[] {
  const most = 9;
  if (years.length <= most) return [...years];
  const step = (years.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => years[Math.round(index * step)] ?? 0);
}
