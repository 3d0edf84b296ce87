/**
 * Keeps tables of normals between runs, mixed so that years go together as the level's w has
 * it: a drag changes no luck, so a preview after the first draws and mixes nothing. Tables hold draws in order, so those of 10,000 draws also serve 1,000.
 */
import { fillNormals, type ShockLevel, type ShockStream } from "../../model/normals.ts";
import { mixShocks, shockMix } from "../../model/shock-mix.ts";
import type { EnsembleInput } from "./ensemble-input.ts";

/** The normals of a stream: `values[t * stride + draw]`. */
export interface Normals {
  readonly values: Float64Array;
  readonly stride: number;
}

/** With how many years at the beginning are free of shocks. */
interface Kept extends Normals {
  readonly start: number;
}

interface Passing extends Kept {
  readonly key: string;
}

/** What the tables depend on, besides the stream. */
type Beginning = Pick<EnsembleInput, "seed" | "firstYear" | "years" | "shocks">;

/** Holds the 129 units of Yunnan to 2030 with 10,000 draws: 82 MB. */
const DEFAULT_BUDGET = 96 * 1024 * 1024;

export class NormalsCache {
  readonly #budget: number;
  readonly #tables = new Map<string, Kept>();
  /** What does not fit is drawn into one buffer a level, kept while the stream stays the same. */
  readonly #passing = new Map<ShockLevel, Passing>();
  #bytes = 0;
  #seed = -1;
  #firstYear = 0;
  #years = 0;
  readonly #widenings = new Map<ShockLevel, number>();
  readonly #mixes = new Map<ShockLevel, Float64Array | null>();

  /** `budget` in bytes. */
  constructor(budget: number = DEFAULT_BUDGET) {
    this.#budget = budget;
  }

  /** Says which years, seed and widenings come next; other ones are forgotten. */
  begin({ seed, firstYear, years, shocks }: Beginning): void {
    const levels = Object.entries(shocks) as [ShockLevel, EnsembleInput["shocks"][ShockLevel]][];
    const isSame =
      seed === this.#seed &&
      firstYear === this.#firstYear &&
      years === this.#years &&
      levels.every(([level, { widening }]) => widening === this.#widenings.get(level));
    if (isSame) return;
    this.#tables.clear();
    this.#passing.clear();
    this.#bytes = 0;
    this.#seed = seed;
    this.#firstYear = firstYear;
    this.#years = years;
    for (const [level, { widening }] of levels) {
      this.#widenings.set(level, widening);
      this.#mixes.set(level, shockMix(widening, years));
    }
  }

  /**
   * The stream's normals for `draws` draws at least, 0 in the first `start` years and mixed as
   * a series that begins after them. Valid until the next call for the same level.
   */
  normals(level: ShockLevel, code: string, draws: number, start = 0): Normals {
    // Units of one province or prefecture may start apart, and take turns; a unit does not.
    const key = level === "unit" ? `${level} ${code}` : `${level} ${code} ${start}`;
    const kept = this.#tables.get(key);
    if (kept !== undefined && kept.stride >= draws && kept.start === start) return kept;
    const stream: ShockStream = { seed: this.#seed, level, code };
    const bytes = draws * this.#years * Float64Array.BYTES_PER_ELEMENT;
    const others = this.#bytes - (kept?.values.byteLength ?? 0);
    if (others + bytes > this.#budget) return this.#pass(stream, key, draws, start);
    const values = new Float64Array(draws * this.#years);
    this.#fill(values, stream, draws, start);
    const table = { values, stride: draws, start };
    this.#tables.set(key, table);
    this.#bytes = others + bytes;
    return table;
  }

  #pass(stream: ShockStream, key: string, draws: number, start: number): Normals {
    const last = this.#passing.get(stream.level);
    if (last?.key === key && last.stride >= draws && last.start === start) return last;
    const size = draws * this.#years;
    const values = last !== undefined && last.values.length >= size ? last.values : new Float64Array(size);
    this.#fill(values, stream, draws, start);
    const passing = { key, values, stride: draws, start };
    this.#passing.set(stream.level, passing);
    return passing;
  }

  /** The normals of a calendar year are the same wherever the series starts. */
  #fill(values: Float64Array, stream: ShockStream, draws: number, start: number): void {
    fillNormals(values, stream, this.#firstYear, this.#years, draws);
    values.fill(0, 0, start * draws);
    const open = start === 0 ? values : values.subarray(start * draws);
    mixShocks(open, this.#mixes.get(stream.level) ?? null, this.#years - start, draws);
  }
}
