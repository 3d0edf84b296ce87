/** Steps on what stands under a projection: census revisions and published growth, in words. */
import type { StepLabel } from "../../shared/history/schema.ts";
import { formatCount, formatPercent } from "./format.ts";
import { signed } from "./signed.ts";
import type { Words } from "./use-words.ts";

/** One prefecture's revision of the base year's levels; `share` a fraction. */
export function setRevisionLabel(place: string, share: number): StepLabel {
  return { id: "revision.set", values: { place, share } };
}

/** The published growth stands up to the year; null: nowhere. */
export function actualsLabel(year: number | null): StepLabel {
  return year === null
    ? { id: "actuals.clear", values: {} }
    : { id: "actuals.set", values: { year: String(year) } };
}

/** Null: a step of another kind. */
export function levelStepText({ id, values }: StepLabel, words: Words): string | null {
  const place = String(values.place ?? "");
  switch (id) {
    case "revision.set": {
      const share = typeof values.share === "number" ? values.share : 0;
      return words("step.revision.set", { place, share: signed(share, formatPercent) });
    }
    case "revision.clear":
    case "revision.grounds":
      return words(`step.${id}`, { place });
    case "revision.derive":
    case "revision.clearAll": {
      const count = typeof values.count === "number" ? values.count : 0;
      return words(`step.${id}`, { count: formatCount(count) });
    }
    case "actuals.set":
      return words("step.actuals.set", { year: String(values.year ?? "") });
    case "actuals.clear":
      return words("step.actuals.clear");
    default:
      return null;
  }
}
