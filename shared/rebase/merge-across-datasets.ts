/** A three-way merge of scenarios that need not stand on one dataset. */
import type { Dataset } from "../dataset/schema.ts";
import {
  type MergeChoices,
  type MergeConflict,
  type Merged,
  mergeScenarios,
} from "../scenario/merge-scenarios.ts";
import type { Scenario } from "../scenario/schema.ts";
import { rebaseScenario } from "./rebase-scenario.ts";

const key = "datasetId";

/**
 * Where one side has moved to another dataset, the merged scenario stands there; where both
 * have, each to another, that is a conflict, and until it is decided mine holds. The
 * documents that do not stand there are moved first, so that what the move itself changed is no
 * one's edit, and what the other side changed meets the new dataset as it would have there.
 */
export function mergeAcrossDatasets(
  base: Scenario,
  mine: Scenario,
  theirs: Scenario,
  choices: MergeChoices,
  datasetOf: (document: Scenario) => Dataset,
): Merged {
  const [from, left, right] = [base.datasetId, mine.datasetId, theirs.datasetId];
  if (from === left && from === right) return mergeScenarios(base, mine, theirs, choices);
  const clash = left !== from && right !== from && left !== right;
  const decided = Object.hasOwn(choices, key);
  const toTheirs = clash ? decided && choices[key] === "theirs" : left === from;
  const to = datasetOf(toTheirs ? theirs : mine);
  const onto = (document: Scenario) =>
    document.datasetId === to.id ? document : rebaseScenario(document, datasetOf(document), to).document;
  const merged = mergeScenarios(onto(base), onto(mine), onto(theirs), choices);
  if (!clash) return merged;
  const conflict: MergeConflict = {
    key,
    field: key,
    ids: { base: null, mine: null, theirs: null },
    base: datasetOf(base).title,
    mine: datasetOf(mine).title,
    theirs: datasetOf(theirs).title,
    within: [],
    dependents: [],
  };
  return {
    document: merged.document,
    conflicts: [conflict, ...merged.conflicts],
    open: decided ? merged.open : [key, ...merged.open],
  };
}
