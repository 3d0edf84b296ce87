/** By how much a chance moves, as it is quoted. */
export type ChanceMove =
  /** Both ends read the same. */
  | { readonly kind: "none" }
  /** They read differently, by less than a point or by a part that cannot be told: “<1%” to “1%”. */
  | { readonly kind: "little"; readonly up: boolean }
  /** Whole points between the ends as they read. */
  | { readonly kind: "points"; readonly up: boolean; readonly points: number };

/**
 * The one rule for a change between two quoted chances: it is the difference of the ends as
 * `formatChance` writes them, so that a reader who subtracts finds the same; “<1%” counts as 0 and
 * “>99%” as 100.
 */
export function chanceMove(before: number, after: number): ChanceMove {
  const [from, to] = [formatChance(before), formatChance(after)];
  if (from === to) return { kind: "none" };
  const up = after > before;
  const points = Math.abs(Math.round(after * 100) - Math.round(before * 100));
  const bounded = /[<>]/.test(from + to);
  return points < 1 || (bounded && points === 1) ? { kind: "little", up } : { kind: "points", up, points };
}

/** A share of draws as a planner quotes it: whole percents, and never a certainty that the draws cannot give. */
export function formatChance(probability: number): string {
  if (probability > 0 && probability < 0.005) return "<1%";
  if (probability < 1 && probability >= 0.995) return ">99%";
  return `${Math.round(probability * 100)}%`;
}
