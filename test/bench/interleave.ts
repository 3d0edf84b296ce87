/** Timing several pieces of work against each other. */

/** Calls of each piece in a batch, as many as fill about a millisecond or more. */
export interface Contender {
  readonly name: string;
  readonly calls: number;
  work(): unknown;
}

/**
 * The median time of one call of each, in milliseconds. Batches take turns, so that whatever
 * else the machine does meets all of them; the first round warms up and does not count.
 */
export function medians(contenders: readonly Contender[], rounds: number): number[] {
  const times: number[][] = contenders.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { calls, work }] of contenders.entries()) {
      const start = performance.now();
      for (let call = 0; call < calls; call++) work();
      if (round > 0) times[index]!.push((performance.now() - start) / calls);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[each.length >> 1]!);
}
