/** What each side of a conflict would do to the board. */
import type { Board } from "../../shared/scenario/difference-results.ts";
import type { MergeChoices, MergeConflict, Merged } from "../../shared/scenario/merge-scenarios.ts";
import type { Side } from "../../shared/scenario/merge-values.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";

/** Past so many conflicts the board is not worked out for each; a planner decides those in bulk. */
const worthEach = 500;

/**
 * One pair of boards for each conflict of `merged`, the other conflicts as chosen (mine
 * where nothing is), or null where there are too many. `mergeWith` merges with given choices.
 */
export function conflictEffects(
  merged: Merged,
  choices: MergeChoices,
  mergeWith: (choices: MergeChoices) => Scenario,
  boardFor: (document: Scenario) => Board,
): (conflict: MergeConflict) => Record<Side, Board> | null {
  const asChosen = boardFor(merged.document);
  if (merged.conflicts.length > worthEach) return () => null;
  return ({ key }) => {
    const now: Side = (Object.hasOwn(choices, key) ? choices[key] : undefined) ?? "mine";
    const other: Side = now === "mine" ? "theirs" : "mine";
    const board = boardFor(mergeWith({ ...choices, [key]: other }));
    return now === "mine" ? { mine: asChosen, theirs: board } : { mine: board, theirs: asChosen };
  };
}
