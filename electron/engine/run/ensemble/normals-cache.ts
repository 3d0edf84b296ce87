/**
 * Keeps tables of normals between runs: a drag changes no luck, so a preview after the
 * first draws nothing. Tables hold draws in order, so those of 10,000 draws also serve 1,000.
 */
import { fillNormals, type ShockLevel, type ShockStream } from "../../model/normals.ts";

/** The normals of a stream: `values[t * stride + draw]`. */
export interface Normals {
  readonly values: Float64Array;
  readonly stride: number;
}

interface Passing extends Normals {
  readonly key: string;
}

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

  /** `budget` in bytes. */
  constructor(budget: number = DEFAULT_BUDGET) {
    this.#budget = budget;
  }

  /** Says which years and seed come next; other ones are forgotten. */
  begin(seed: number, firstYear: number, years: number): void {
    if (seed === this.#seed && firstYear === this.#firstYear && years === this.#years) return;
    this.#tables.clear();
    this.#passing.clear();
    this.#bytes = 0;
    this.#seed = seed;
    this.#firstYear = firstYear;
    this.#years = years;
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
    fillNormals(values, stream, this.#firstYear, this.#years, draws);
    this.#tables.set(key, { values, stride: draws });
    this.#bytes = others + bytes;
    return { values, stride: draws };
  }

  #pass(stream: ShockStream, key: string, draws: number): Normals {
    const last = this.#passing.get(stream.level);
    if (last?.key === key && last.stride >= draws) return last;
    const size = draws * this.#years;
    const values = last !== undefined && last.values.length >= size ? last.values : new Float64Array(size);
    fillNormals(values, stream, this.#firstYear, this.#years, draws);
    const passing = { key, values, stride: draws };
    this.#passing.set(stream.level, passing);
    return passing;
  }
}
