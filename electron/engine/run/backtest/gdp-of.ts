import type { Unit } from "../../../../shared/dataset/schema.ts";

/** Base-year GDP, 亿元: the sum of the sectors; null where one is missing. */
export function gdpOf({ valueAdded: { primary, secondary, tertiary } }: Unit): number | null {
  return primary === null || secondary === null || tertiary === null ? null : primary + secondary + tertiary;
}
