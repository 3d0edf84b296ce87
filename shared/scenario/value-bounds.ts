/** Which values an assumption may take (docs/model.md, 坏数); the same for the engine and for what is typed. */
import type { ProblemCode } from "../result/schema.ts";
import type { Leaf } from "./effective-path.ts";

/** Why the value is refused, or null. `cap`: the dataset's highest investment ratio. */
export function refusedValue(
  figure: Leaf | "urbanEmploymentShare",
  value: number,
  cap: number,
): ProblemCode | null {
  if (!Number.isFinite(value)) return "result-not-finite";
  switch (figure) {
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
