/**
 * A small generator of our own (mulberry32): the committed digests must outlive the versions
 * of any library that could have made the scenarios.
 */
export interface Chance {
  /** 0 … `below` - 1. */
  whole(below: number): number;
  /** To four decimals, as a planner would write it. */
  between(low: number, high: number): number;
  of<T>(list: readonly T[]): T;
  /** One to `most` of them, in their order. */
  some<T>(list: readonly T[], most: number): T[];
}

export function createChance(seed: number, stream: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  const of = <T>(list: readonly T[]): T => list[whole(list.length)]!;
  return {
    whole,
    between: (low, high) => Math.round((low + next() * (high - low)) * 1e4) / 1e4,
    of,
    some: (list, most) => {
      const chosen = new Set(Array.from({ length: 1 + whole(most) }, () => of(list)));
      return list.filter((each) => chosen.has(each));
    },
  };
}
