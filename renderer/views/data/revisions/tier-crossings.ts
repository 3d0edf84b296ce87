/** Which units the revised levels bring over a tier's line, and back. */
import type { RunView } from "../../../../shared/result/view.ts";
import type { TierMark } from "../../../charts/chart-props.ts";
import { tierOf } from "../../../words/tier-marks.ts";

type Levels = Pick<RunView, "codes" | "gdpNominal">;

export interface Crossing {
  readonly code: string;
  /** Tier ids. */
  readonly from: string;
  readonly to: string;
}

/** Units that count, in the place `t` of the years of both views, in the dataset's order. */
export function tierCrossings(
  before: Levels,
  after: Levels,
  t: number,
  marks: readonly TierMark[],
  counts: (code: string) => boolean,
): Crossing[] {
  return before.codes.flatMap((code, u) => {
    if (!counts(code)) return [];
    const from = tierOf(marks, before.gdpNominal[u]?.[t]);
    const to = tierOf(marks, after.gdpNominal[u]?.[t]);
    return from === null || to === null || from === to ? [] : [{ code, from, to }];
  });
}
