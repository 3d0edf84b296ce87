import { quantileLevels } from "../../../../shared/result/quantile-levels.ts";
import type { EnsembleInput } from "./ensemble-input.ts";

/** What a block says, in plain arrays that can be transferred to another thread. */
export interface BlockResult {
  readonly units: number;
  /** Of nominal GDP: `[(unit * levels + level) * years + t]`; NaN for a unit that cannot be computed. */
  readonly quantiles: Float64Array<ArrayBuffer>;
  /** Draws in each tier at the horizon, the rest last: `[unit * (tiers + 1) + tier]`. */
  readonly tierHits: Uint32Array<ArrayBuffer>;
  /** Draws in which the income ratio narrows, by unit. */
  readonly narrowingHits: Uint32Array<ArrayBuffer>;
  /** Draws that reach the unit's own goal, by unit. */
  readonly goalHits: Uint32Array<ArrayBuffer>;
  /** The block's departure from the deterministic path, `[t * draws + draw]`: nominal GDP, 亿元, and 城镇新增就业, 万人. */
  readonly nominal: Float64Array<ArrayBuffer>;
  readonly jobs: Float64Array<ArrayBuffer>;
  /** Units in each tier, first of the scope `counties`, then of all: `[(scope * tiers + tier) * draws + draw]`. */
  readonly tierCounts: Uint8Array<ArrayBuffer>;
  /** Units that narrow: `[scope * draws + draw]`. */
  readonly narrowingCounts: Uint8Array<ArrayBuffer>;
}

/** A result in which nothing has been drawn yet. */
export function emptyBlock(input: EnsembleInput): BlockResult {
  const { draws, years } = input;
  const units = input.codes.length;
  const tiers = input.tierMin.length;
  return {
    units,
    quantiles: new Float64Array(units * quantileLevels.length * years).fill(Number.NaN),
    tierHits: new Uint32Array(units * (tiers + 1)),
    narrowingHits: new Uint32Array(units),
    goalHits: new Uint32Array(units),
    nominal: new Float64Array(draws * years),
    jobs: new Float64Array(draws * years),
    tierCounts: new Uint8Array(2 * tiers * draws),
    narrowingCounts: new Uint8Array(2 * draws),
  };
}

/** The buffers to hand over instead of copying. */
export function buffersOf(result: BlockResult): ArrayBuffer[] {
  return [
    result.quantiles.buffer,
    result.tierHits.buffer,
    result.narrowingHits.buffer,
    result.goalHits.buffer,
    result.nominal.buffer,
    result.jobs.buffer,
    result.tierCounts.buffer,
    result.narrowingCounts.buffer,
  ];
}
