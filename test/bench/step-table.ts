/** What happens one after another from the start of a process, the first time and again. */
import { percentile } from "../browser/slider-moves.ts";
import type { Said, Table } from "../proof/proof.ts";

/** Milliseconds since the process began, one for each start. */
export interface Step {
  readonly what: Said;
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

export function stepTable(title: Said, steps: readonly Step[], pass: number, note: Said): Table {
  const middle = (values: readonly number[]) => Math.round(percentile(values, 0.5));
  return {
    title,
    columns: [
      { key: "step", head: { zh: "到这一步", en: "Until" } },
      { key: "cold", head: { zh: "冷：新方案库", en: "Cold: a new library" }, unit: "ms" },
      { key: "warm", head: { zh: "热：再次启动", en: "Warm" }, unit: "ms" },
      { key: "passes", head: { zh: "热，校准循环", en: "Warm, calibration loops" }, unit: "×" },
    ],
    rows: steps.map(({ what, cold, warm }) => ({
      step: `${what.zh} ${what.en}`,
      cold: middle(cold),
      warm: middle(warm),
      passes: Math.round(middle(warm) / pass),
    })),
    note,
  };
}
