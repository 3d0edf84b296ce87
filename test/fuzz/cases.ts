/** How many cases a property test runs: a short form always, a longer one on demand. */
import type { Parameters } from "fast-check";
import { vi } from "vitest";

const { XIANCE_FUZZ_CASES: wanted, XIANCE_FUZZ_SEED: given } = process.env;

/** A long run ends when it is done, however slow the machine. */
if (wanted !== undefined) vi.setConfig({ testTimeout: 0 });

/** Always the same cases in the short form; with XIANCE_FUZZ_CASES that many, new ones each time, or those of XIANCE_FUZZ_SEED. */
export function cases(usual: number): Parameters<unknown> {
  const numRuns = wanted === undefined ? usual : Number(wanted);
  if (!Number.isInteger(numRuns) || numRuns < 1) throw new Error(`XIANCE_FUZZ_CASES is no count: ${wanted}`);
  if (given !== undefined) return { numRuns, seed: Number(given) };
  return wanted === undefined ? { numRuns, seed: 20_260_101 } : { numRuns };
}
