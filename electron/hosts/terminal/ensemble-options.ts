/** `--draws N [--seed S] [--workers N]`: whether a run is drawn as an ensemble, and how. */
import type { EnsembleWish } from "../../services/run-with-ensemble.ts";
import type { OptionKinds } from "./read-options.ts";
import { UsageError } from "./refusals.ts";

export const ensembleOptionKinds = {
  draws: "value",
  seed: "value",
  workers: "value",
} as const satisfies OptionKinds;

const limits = {
  draws: [1, 1_000_000],
  seed: [0, 4_294_967_295],
  workers: [1, 64],
} as const;

/** Null: no ensemble is asked for. Throws a UsageError for a number that is none, or out of range. */
export function ensembleWish(options: ReadonlyMap<string, string>): EnsembleWish | null {
  const draws = wholeNumber(options, "draws");
  const seed = wholeNumber(options, "seed");
  const workers = wholeNumber(options, "workers");
  if (draws !== undefined) {
    // One thread more would only cost its start.
    return { draws, seed, workers: workers === 1 ? 0 : workers };
  }
  const alone = seed !== undefined ? "seed" : workers !== undefined ? "workers" : null;
  if (alone !== null) throw new UsageError(`“--${alone}”须与“--draws”同用。`);
  return null;
}

function wholeNumber(options: ReadonlyMap<string, string>, name: keyof typeof limits): number | undefined {
  const given = options.get(name);
  if (given === undefined) return undefined;
  const [least, most] = limits[name];
  const value = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`“--${name}”须为 ${least} 至 ${most} 的整数，给出的是“${given}”。`);
}
