/**
 * The cheapest choice of one option for each of many, such that enough of them end in
 * each tier. Exact: a dynamic programme over the counts, each capped at its target.
 */

/** No tier: under the lowest line. */
export const noTier = -1;

export interface Option {
  /** Index of the tier it ends in, or `noTier`. */
  readonly tier: number;
  /** Not negative. */
  readonly cost: number;
}

export interface Choice {
  /** For each item the index of the option taken. */
  readonly taken: readonly number[];
  readonly cost: number;
  /** How many end in each tier; may be more than the target. */
  readonly counts: readonly number[];
  /** How many are missing in each tier; all 0 where the targets are met. */
  readonly shortfall: readonly number[];
}

/** More states than this would no longer answer at once. */
export const maxStates = 2_000_000;

/**
 * Of all choices the one with the smallest total shortfall; among those the smaller
 * shortfall in the earlier (higher) tier; among those the least cost. Where the targets
 * can be met, that is the cheapest way to meet them. Every item has at least one option.
 * Throws a RangeError above `maxStates` states.
 */
export function chooseCheapest(items: readonly (readonly Option[])[], targets: readonly number[]): Choice {
  const caps = targets.map((target) => Math.min(target, items.length));
  const strides: number[] = [];
  let states = 1;
  for (const cap of caps) {
    strides.push(states);
    states *= cap + 1;
  }
  if (states > maxStates) throw new RangeError(`${states} states`);

  const steps = items.map((options) => stepsFor(options, caps, strides));
  let costs = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const trails = steps.map((moves) => {
    const next = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
    const trail = new Int32Array(states).fill(-1);
    for (let state = 0; state < states; state += 1) {
      const cost = costs[state] ?? Number.POSITIVE_INFINITY;
      if (cost === Number.POSITIVE_INFINITY) continue;
      moves.forEach((move, option) => {
        const to = move.to(state);
        const sum = cost + move.cost;
        if (sum < (next[to] ?? 0)) {
          next[to] = sum;
          trail[to] = state * moves.length + option;
        }
      });
    }
    costs = next;
    return trail;
  });

  const taken = new Array<number>(items.length).fill(0);
  let state = bestState(costs, targets, caps, strides);
  for (let item = items.length - 1; item >= 0; item -= 1) {
    const from = trails[item]?.[state] ?? 0;
    const options = steps[item]?.length ?? 1;
    taken[item] = from % options;
    state = Math.floor(from / options);
  }
  return summed(items, taken, targets);
}

interface Step {
  readonly cost: number;
  /** The state after: one more in the option's tier, up to its cap. */
  to(state: number): number;
}

function stepsFor(options: readonly Option[], caps: readonly number[], strides: readonly number[]): Step[] {
  return options.map(({ tier, cost }) => {
    const cap = caps[tier] ?? 0;
    const stride = strides[tier] ?? 1;
    const to =
      tier === noTier
        ? (state: number) => state
        : (state: number) => (Math.floor(state / stride) % (cap + 1) < cap ? state + stride : state);
    return { cost, to };
  });
}

function bestState(
  costs: Float64Array,
  targets: readonly number[],
  caps: readonly number[],
  strides: readonly number[],
): number {
  let best = -1;
  let bestRank: readonly number[] = [];
  for (let state = 0; state < costs.length; state += 1) {
    const cost = costs[state] ?? Number.POSITIVE_INFINITY;
    if (cost === Number.POSITIVE_INFINITY) continue;
    const missing = targets.map(
      (target, tier) => target - (Math.floor(state / (strides[tier] ?? 1)) % ((caps[tier] ?? 0) + 1)),
    );
    const rank = [missing.reduce((sum, each) => sum + each, 0), ...missing, cost];
    if (best === -1 || before(rank, bestRank)) {
      best = state;
      bestRank = rank;
    }
  }
  return best;
}

function before(a: readonly number[], b: readonly number[]): boolean {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function summed(
  items: readonly (readonly Option[])[],
  taken: readonly number[],
  targets: readonly number[],
): Choice {
  const counts = targets.map(() => 0);
  let cost = 0;
  items.forEach((options, item) => {
    const option = options[taken[item] ?? 0];
    if (option === undefined) return;
    cost += option.cost;
    if (option.tier !== noTier) counts[option.tier] = (counts[option.tier] ?? 0) + 1;
  });
  return {
    taken,
    cost,
    counts,
    shortfall: targets.map((target, tier) => Math.max(0, target - (counts[tier] ?? 0))),
  };
}
