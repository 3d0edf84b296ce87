/**
 * Standard normals without a state: each is a pure function of (seed, level, code, year,
 * draw). So a county meets the same luck in every scenario, for any subset of counties,
 * in any order and on any worker (common random numbers, docs/model.md 不确定性).
 */
import { inverseNormal } from "./inverse-normal.ts";
import { philox } from "./philox.ts";

/** Whose shock it is. The number is part of the counter: never change it. */
export const shockLevels = { province: 0, prefecture: 1, unit: 2 } as const;
export type ShockLevel = keyof typeof shockLevels;

/** One stream of luck: the shocks of one province, prefecture or unit. */
export interface ShockStream {
  /** 0 to 2^32 - 1. */
  readonly seed: number;
  readonly level: ShockLevel;
  readonly code: string;
}

/** 2^-32; the half keeps both ends out, so that every word has a finite normal. */
const WORD = 1 / 4294967296;

/**
 * Fills `out[t * draws + draw]` with the normals of draws 0 … `draws` - 1 in the calendar
 * years `firstYear` + t. One Philox counter serves four calendar years.
 */
export function fillNormals(
  out: Float64Array,
  stream: ShockStream,
  firstYear: number,
  years: number,
  draws: number,
): void {
  const level = shockLevels[stream.level];
  const codeLow = hashCode(stream.code, 0x811c9dc5);
  const codeHigh = hashCode(stream.code, 0x01234567);
  const firstBlock = firstYear >> 2;
  const lastBlock = (firstYear + years - 1) >> 2;
  const words = new Uint32Array(4);
  for (let block = firstBlock; block <= lastBlock; block++) {
    const from = Math.max(0, firstYear - block * 4);
    const to = Math.min(4, firstYear + years - block * 4);
    const offset = block * 4 - firstYear;
    for (let draw = 0; draw < draws; draw++) {
      philox(draw, block, level, codeHigh, stream.seed, codeLow, words);
      for (let word = from; word < to; word++) {
        out[(offset + word) * draws + draw] = inverseNormal((words[word]! + 0.5) * WORD);
      }
    }
  }
}

/** A 32-bit hash of a code: FNV-1a from the given basis, then MurmurHash3's finalizer. Two of them tell codes apart. */
function hashCode(code: string, basis: number): number {
  let hash = basis | 0;
  for (let index = 0; index < code.length; index++) {
    hash = Math.imul(hash ^ code.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
