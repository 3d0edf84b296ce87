/** Merging a colleague's file into a scenario of the library. */
import type { Conflict } from "../../shared/contract/file-area.ts";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import type { StepLabel } from "../../shared/history/schema.ts";
import { mergeAcrossDatasets } from "../../shared/rebase/merge-across-datasets.ts";
import { patchesBetween } from "../../shared/scenario/difference-patches.ts";
import { type Board, boardOf } from "../../shared/scenario/difference-results.ts";
import type { MergeChoices, MergeConflict, Merged } from "../../shared/scenario/merge-scenarios.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import {
  type KeyedTree,
  kinshipOf,
  mergedValue,
  type Relation,
} from "../../shared/shared-file/common-ancestor.ts";
import { datasetHashOf, datasetHashValue } from "../../shared/shared-file/dataset-steps.ts";
import type { FileStep } from "../../shared/shared-file/schema.ts";
import type { Graft, Lineage } from "../store/lineage.ts";
import { conflictEffects } from "./conflict-effects.ts";
import { foreignSteps } from "./graft-steps.ts";
import { libraryHistory } from "./library-history.ts";
import type { ReadFile } from "./read-file.ts";
import { refusedEdit } from "./refused-edit.ts";
import type { ResultsOf } from "./scenario-results.ts";

export type MergePlan =
  | { readonly kind: "impossible"; readonly reason: "unrelated" | "other-dataset" }
  | {
      readonly kind: "merge";
      readonly relation: Relation;
      readonly merged: Merged;
      mergeWith(choices: MergeChoices): Merged;
      /** Who last touched what the conflict is about, on either side, since the common state. */
      whoOf(conflict: MergeConflict): Pick<Conflict, "mineBy" | "theirsBy">;
    };

export function planMerge(mine: Lineage, read: ReadFile, choices: MergeChoices): MergePlan {
  const { history, here } = read;
  if (!isSameGround(mine, read)) return { kind: "impossible", reason: "other-dataset" };
  const library = libraryHistory(mine);
  const { ancestor, relation } = kinshipOf(library, history);
  const base = ancestor === null ? undefined : history.documents.get(ancestor);
  if (ancestor === null || base === undefined) return { kind: "impossible", reason: "unrelated" };
  const theirs = here(history.document, mine.document.id);
  const mergeWith = (given: MergeChoices) =>
    mergeAcrossDatasets(
      here(base, mine.document.id),
      mine.document,
      theirs,
      given,
      (document) => read.datasetOf(document).dataset,
    );
  const mineSince = stepsSince(library, library.steps, ancestor);
  const theirsSince = stepsSince(history, history.steps, ancestor);
  return {
    kind: "merge",
    relation,
    merged: mergeWith(choices),
    mergeWith,
    whoOf: ({ field, ids }) => {
      return {
        mineBy: lastTouch(mineSince, field, ids.mine ?? ids.base),
        theirsBy: lastTouch(theirsSince, field, ids.theirs ?? ids.base),
      };
    },
  };
}

/** Whether both began on the same figures; their steps then say which others they went to. */
export function isSameGround(mine: Lineage, { history, idOf }: ReadFile): boolean {
  return mine.origin.datasetId === idOf(history.origin.datasetId);
}

/** What a label says where a step moves a scenario to another dataset; nothing where it does not. */
export function movedTo(before: Scenario, after: Scenario, { datasetOf }: ReadFile): StepLabel["values"] {
  return before.datasetId === after.datasetId ? {} : { [datasetHashValue]: datasetOf(after).hash };
}

/** The steps from the ancestor (excluded) to the head, oldest first; all of them where a merge lies between. */
function stepsSince({ head, root }: KeyedTree, steps: readonly FileStep[], ancestor: string): FileStep[] {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const since: FileStep[] = [];
  for (let step = byKey.get(head ?? root); step !== undefined && step.key !== ancestor; ) {
    since.unshift(step);
    step = step.parent === null ? undefined : byKey.get(step.parent);
  }
  return since;
}

function lastTouch(steps: readonly FileStep[], field: string, id: string | null) {
  const step = steps.findLast(({ label, patches }) =>
    field === "datasetId"
      ? datasetHashOf(label) !== null
      : patches.some(
          ({ path }) => path[0] === field && (id === null || path.length === 1 || String(path[1]) === id),
        ),
  );
  return step === undefined ? null : { author: step.author, at: step.at };
}

export function conflictsOf(
  plan: MergePlan & { kind: "merge" },
  choices: MergeChoices,
  boardFor: (document: Scenario) => Board,
): Conflict[] {
  const effectOf = conflictEffects(plan.merged, choices, (given) => plan.mergeWith(given).document, boardFor);
  return plan.merged.conflicts.map((conflict) => ({
    ...conflict,
    base: conflict.base ?? null,
    mine: conflict.mine ?? null,
    theirs: conflict.theirs ?? null,
    within: [...conflict.within],
    dependents: [...conflict.dependents],
    ...plan.whoOf(conflict),
    effect: effectOf(conflict),
  }));
}

/** The branch and the one step on top that takes it in; nothing on top where the file has nothing new. */
export function mergeGraft(
  mine: Lineage,
  read: ReadFile,
  { relation, merged }: MergePlan & { kind: "merge" },
): Graft {
  const { steps, checkpoints } = foreignSteps(read.history, libraryHistory(mine), read.idOf);
  if (relation === "same" || relation === "behind") return { steps, checkpoints, outcome: { kind: "stay" } };
  const { head, root } = read.history;
  const values = {
    [mergedValue]: head ?? root,
    name: read.file.name,
    ...movedTo(mine.document, merged.document, read),
  };
  const label = { id: "file.merge", values };
  const patches = patchesBetween(mine.document, merged.document);
  const outcome = applyEdit(mine.document, patches, null, "to-another-dataset");
  if (outcome.kind === "refused") throw refusedEdit(outcome.refusal);
  const change =
    outcome.kind === "changed"
      ? { ...outcome, label }
      : // Everything went to my side: the step still says that theirs has been seen and decided.
        { document: mine.document, patches: [], inverse: [], label };
  return { steps, checkpoints, outcome: { kind: "change", change } };
}

export function createBoardFor(resultsOf: ResultsOf, read: ReadFile): (document: Scenario) => Board {
  return (document) => {
    const registered = read.datasetOf(document);
    return boardOf(resultsOf(registered, document), registered.dataset.targets.tiers);
  };
}
