/** Adds up the blocks of an ensemble, always in the order of their numbers, so that sums keep their bits. */
import { quantileLevels } from "../../../../shared/result/quantile-levels.ts";
import type { BlockResult } from "./block-result.ts";
import { blockCount, type EnsembleInput, UNITS_PER_BLOCK } from "./ensemble-input.ts";

export class EnsembleTotals {
  /** Of units, over the whole input; laid out as in `BlockResult`. */
  readonly quantiles: Float64Array;
  readonly tierHits: Uint32Array;
  readonly narrowingHits: Uint32Array;
  readonly goalHits: Uint32Array;
  /** Over all units; laid out as in `BlockResult`. */
  readonly nominal: Float64Array;
  readonly jobs: Float64Array;
  readonly tierCounts: Uint16Array;
  readonly narrowingCounts: Uint16Array;
  readonly blocks: number;
  /** Blocks that have come in, and those of them that wait for an earlier one. */
  #arrived = 0;
  #added = 0;
  readonly #waiting = new Map<number, BlockResult>();

  constructor(input: EnsembleInput) {
    const { draws, years } = input;
    const units = input.codes.length;
    const tiers = input.tierMin.length;
    this.blocks = blockCount(input);
    this.quantiles = new Float64Array(units * quantileLevels.length * years);
    this.tierHits = new Uint32Array(units * (tiers + 1));
    this.narrowingHits = new Uint32Array(units);
    this.goalHits = new Uint32Array(units);
    this.nominal = new Float64Array(draws * years);
    this.jobs = new Float64Array(draws * years);
    this.tierCounts = new Uint16Array(2 * tiers * draws);
    this.narrowingCounts = new Uint16Array(2 * draws);
  }

  get arrived(): number {
    return this.#arrived;
  }

  get isComplete(): boolean {
    return this.#added === this.blocks;
  }

  /** Takes the blocks in any order, each number once. */
  add(block: number, result: BlockResult): void {
    this.#arrived++;
    this.#waiting.set(block, result);
    for (let next = this.#waiting.get(this.#added); next !== undefined; ) {
      this.#waiting.delete(this.#added);
      this.#merge(this.#added * UNITS_PER_BLOCK, next);
      this.#added++;
      next = this.#waiting.get(this.#added);
    }
  }

  #merge(firstUnit: number, result: BlockResult): void {
    this.quantiles.set(result.quantiles, (firstUnit * result.quantiles.length) / result.units);
    this.tierHits.set(result.tierHits, (firstUnit * result.tierHits.length) / result.units);
    this.narrowingHits.set(result.narrowingHits, firstUnit);
    this.goalHits.set(result.goalHits, firstUnit);
    accumulate(this.nominal, result.nominal);
    accumulate(this.jobs, result.jobs);
    accumulate(this.tierCounts, result.tierCounts);
    accumulate(this.narrowingCounts, result.narrowingCounts);
  }
}

function accumulate(sums: Float64Array | Uint16Array, added: Float64Array | Uint8Array): void {
  for (let index = 0; index < added.length; index++) sums[index] = sums[index]! + added[index]!;
}
