/** One timed thing, and a table of them. */
import type { Said, Table } from "../proof/proof.ts";

export interface Timing {
  readonly what: Said;
  /** Milliseconds: the median or the least, as the part says. */
  readonly ms: number;
  /** What it is held against in the same run, and how many times as long it takes. */
  readonly against?: { readonly what: Said; readonly times: number; readonly limit?: string };
  /** Milliseconds that the 95th of a hundred stays under; where it was done often enough to say. */
  readonly p95?: number;
  readonly p99?: number;
}

export function timingTable(title: Said, timings: readonly Timing[], pass: number, note?: Said): Table {
  const often = timings.some(({ p95 }) => p95 !== undefined);
  const held = timings.some(({ against }) => against !== undefined);
  return {
    title,
    columns: [
      { key: "what", head: { zh: "做什么", en: "What" } },
      { key: "ms", head: often ? { zh: "p50", en: "p50" } : { zh: "用时", en: "Time" }, unit: "ms" },
      ...(often
        ? [
            { key: "p95", head: { zh: "p95", en: "p95" }, unit: "ms" },
            { key: "p99", head: { zh: "p99", en: "p99" }, unit: "ms" },
          ]
        : []),
      { key: "passes", head: { zh: "校准循环", en: "Calibration loops" }, unit: "×" },
      ...(held
        ? [
            { key: "against", head: { zh: "对照", en: "Against" } },
            { key: "times", head: { zh: "倍数", en: "Ratio" }, unit: "×" },
            { key: "limit", head: { zh: "界限", en: "Limit" } },
          ]
        : []),
    ],
    rows: timings.map(({ what, ms, p95, p99, against }) => ({
      what: `${what.zh} ${what.en}`,
      ms: rounded(ms),
      ...(often ? { p95: rounded(p95), p99: rounded(p99) } : {}),
      passes: rounded(ms / pass),
      ...(held
        ? {
            against: against === undefined ? null : `${against.what.zh} ${against.what.en}`,
            times: rounded(against?.times),
            limit: against?.limit ?? null,
          }
        : {}),
    })),
    ...(note === undefined ? {} : { note }),
  };
}

/** Four significant digits: more would be noise in a file that is compared by eye. */
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toPrecision(4));
}
