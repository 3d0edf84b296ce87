/** Which values an assumption may take (docs/model.md, 坏数). */
import type { ProblemCode } from "../../../shared/result/schema.ts";
import type { ColumnName } from "./columns.ts";

/** Why the value is refused for the column, or null. `cap`: the highest investment ratio. */
export function refusalOf(column: ColumnName, value: number, cap: number): ProblemCode | null {
  if (!Number.isFinite(value)) return "result-not-finite";
  switch (column) {
    case "investmentRatio":
      if (value < 0) return "investment-ratio-negative";
      return value > cap ? "investment-ratio-above-cap" : null;
    case "capitalShare":
    case "depreciation":
    case "urbanEmploymentShare":
      return value >= 0 && value <= 1 ? null : "share-outside-range";
    case "deflator.primary":
    case "deflator.secondary":
    case "deflator.tertiary":
      return value > -1 ? null : "deflator-too-low";
    default:
      return value > -1 ? null : "rate-too-low";
  }
}
