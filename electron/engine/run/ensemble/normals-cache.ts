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

interface Passing extends Normals {
  readonly key: string;
}

/** What the tables depend on, besides the stream. */
type Beginning = Pick<EnsembleInput, "seed" | "firstYear" | "years" | "shocks">;

/** Holds the 129 units of Yunnan to 2030 with 10,000 draws: 82 MB. */
const DEFAULT_BUDGET = 96 * 1024 * 1024;

export class NormalsCache {
  readonly #budget: number;
  readonly #tables = new Map<string, Normals>();
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

  /** The stream's normals for `draws` draws at least. Valid until the next call for the same level. */
  normals(level: ShockLevel, code: string, draws: number): Normals {
    const key = `${level} ${code}`;
    const kept = this.#tables.get(key);
    if (kept !== undefined && kept.stride >= draws) return kept;
    const stream: ShockStream = { seed: this.#seed, level, code };
    const bytes = draws * this.#years * Float64Array.BYTES_PER_ELEMENT;
    const others = this.#bytes - (kept?.values.byteLength ?? 0);
    if (others + bytes > this.#budget) return this.#pass(stream, key, draws);
    const values = new Float64Array(draws * this.#years);
    this.#fill(values, stream, draws);
    this.#tables.set(key, { values, stride: draws });
    this.#bytes = others + bytes;
    return { values, stride: draws };
  }

  #pass(stream: ShockStream, key: string, draws: number): Normals {
    const last = this.#passing.get(stream.level);
    if (last?.key === key && last.stride >= draws) return last;
    const size = draws * this.#years;
    const values = last !== undefined && last.values.length >= size ? last.values : new Float64Array(size);
    this.#fill(values, stream, draws);
    const passing = { key, values, stride: draws };
    this.#passing.set(stream.level, passing);
    return passing;
  }

  #fill(values: Float64Array, stream: ShockStream, draws: number): void {
    fillNormals(values, stream, this.#firstYear, this.#years, draws);
    mixShocks(values, this.#mixes.get(stream.level) ?? null, this.#years, draws);
  }
}
