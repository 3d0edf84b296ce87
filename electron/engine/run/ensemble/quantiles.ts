/**
 * Exact quantiles of many values: order statistics with linear interpolation between the
 * two nearest (Hyndman and Fan's type 7). A histogram finds the few buckets that hold the
 * ranks wanted, and only those are sorted, so the cost is three passes and a little.
 */
const BUCKETS = 2048;

export class Quantiles {
  readonly #levels: readonly number[];
  readonly #counts = new Int32Array(BUCKETS + 1);
  readonly #wanted = new Uint8Array(BUCKETS + 1);
  #gathered = new Float64Array(0);
  #size = 0;
  /** The ranks the levels need among `#size` values, ascending. */
  #ranks: readonly number[] = [];

  constructor(levels: readonly number[]) {
    this.#levels = levels;
  }

  /**
   * Writes the quantile of each level to `out[at + level * stride]`, NaN where the values
   * are not all finite. `values` keep their order; there must be one at least.
   */
  write(values: Float64Array, out: Float64Array, at: number, stride: number): void {
    const { low, high } = rangeOf(values);
    if (!(low < high)) {
      for (let level = 0; level < this.#levels.length; level++) out[at + level * stride] = low;
      return;
    }
    this.#prepare(values.length);
    const places = this.#gather(values, low, BUCKETS / (high - low));
    for (const [level, share] of this.#levels.entries()) {
      const position = (values.length - 1) * share;
      const rank = Math.floor(position);
      const below = this.#gathered[places.get(rank)!]!;
      const above = position > rank ? this.#gathered[places.get(rank + 1)!]! : below;
      out[at + level * stride] = below + (position - rank) * (above - below);
    }
  }

  #prepare(size: number): void {
    if (size === this.#size) return;
    this.#size = size;
    this.#gathered = new Float64Array(size);
    const ranks = this.#levels.flatMap((share) => {
      const position = (size - 1) * share;
      return [Math.floor(position), Math.ceil(position)];
    });
    this.#ranks = [...new Set(ranks)].sort((a, b) => a - b);
  }

  /** Sorts the values of the wanted buckets; returns where each wanted rank stands among them. */
  #gather(values: Float64Array, low: number, scale: number): ReadonlyMap<number, number> {
    const counts = this.#counts.fill(0);
    for (let index = 0; index < values.length; index++) {
      const bucket = ((values[index]! - low) * scale) | 0;
      counts[bucket] = counts[bucket]! + 1;
    }
    const wanted = this.#wanted.fill(0);
    const places = new Map<number, number>();
    let bucket = 0;
    let before = 0;
    let leftOut = 0;
    for (const rank of this.#ranks) {
      while (before + counts[bucket]! <= rank) {
        before += counts[bucket]!;
        if (wanted[bucket] === 0) leftOut += counts[bucket]!;
        bucket++;
      }
      wanted[bucket] = 1;
      places.set(rank, rank - leftOut);
    }
    const gathered = this.#gathered;
    let size = 0;
    for (let index = 0; index < values.length; index++) {
      const value = values[index]!;
      if (wanted[((value - low) * scale) | 0] === 1) gathered[size++] = value;
    }
    gathered.subarray(0, size).sort();
    return places;
  }
}

function rangeOf(values: Float64Array): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < low) low = value;
    if (value > high) high = value;
    total += value;
  }
  return Number.isFinite(total) ? { low, high } : { low: Number.NaN, high: Number.NaN };
}
