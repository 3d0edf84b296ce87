import { useWorkbench } from "../../app/workbench-context.tsx";
import { tierLabel, tierMarks } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";

/** A tier in words; one that the dataset on the screen has not is told by its id. */
export function useTierNames(): (id: string | null) => string {
  const words = useWords();
  const tiers = useWorkbench((state) => state.dataset?.targets.tiers);
  const marks = tierMarks(tiers ?? [], words);
  return (id) => (id === null ? words("common.noFigure") : (tierLabel(marks, id) ?? id));
}
