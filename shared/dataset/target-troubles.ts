/** What keeps a dataset's targets from being judged by. Words are in `renderer/words`. */
import type { Targets } from "./schema.ts";

/** The furthest horizon, years after the base year, as a scenario's. */
const furthest = 50;

export const targetTroubleCodes = ["horizon", "order", "same-name", "jobs"] as const;
export type TargetTrouble = (typeof targetTroubleCodes)[number];

/**
 * `horizon`: not after the base year, or too far; `order`: the lines do not fall from the highest
 * to the lowest; `same-name`: two tiers of one id; `jobs`: a negative number of jobs.
 */
export function targetTroubles(targets: Targets, baseYear: number): TargetTrouble[] {
  const { horizon, tiers, urbanJobsPerYear } = targets;
  const troubles: TargetTrouble[] = [];
  if (horizon <= baseYear || horizon > baseYear + furthest) troubles.push("horizon");
  const falls = tiers.every(
    ({ min }, index) => min > 0 && min < (tiers[index - 1]?.min ?? Number.POSITIVE_INFINITY),
  );
  if (!falls) troubles.push("order");
  if (new Set(tiers.map(({ id }) => id)).size < tiers.length) troubles.push("same-name");
  if (urbanJobsPerYear < 0) troubles.push("jobs");
  return troubles;
}

/** The id of a tier says its line: `over500`, `from200to500`. */
export function tierIdOf(min: number, above: number | null): string {
  return above === null ? `over${min}` : `from${min}to${above}`;
}
