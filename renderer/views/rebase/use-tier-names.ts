import { useMemo } from "react";
import type { RebaseReport } from "../../../shared/rebase/schema.ts";
import { tierLabel, tierMarksOfAll } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";

/** A tier of either dataset in words. */
export function useTierNames(report: RebaseReport | null): (id: string | null) => string {
  const words = useWords();
  return useMemo(() => {
    const marks = report === null ? [] : tierMarksOfAll([report.from.tiers, report.to.tiers], words);
    return (id) => (id === null ? words("common.noFigure") : (tierLabel(marks, id) ?? id));
  }, [report, words]);
}
