/** Writing steps and the names of points that come from another library. No transactions here. */
import type { CheckpointRows } from "./checkpoint-rows.ts";
import type { ForeignCheckpoint, ForeignStep } from "./lineage.ts";
import type { StepRows } from "./step-rows.ts";

export interface WrittenSteps {
  /** The row of a step, added just now or kept before; null: the origin. */
  rowOf(step: ForeignStep["parent"]): number | null;
  /** Makes the way from the origin to the step the one that redo follows. */
  visitWayTo(step: number | null, revision: number): void;
}

/** Never visited: redo offers a branch from elsewhere only once the document has stood on it. */
const neverVisited = 0;

export function writeForeignSteps(
  rows: StepRows,
  scenario: string,
  steps: readonly ForeignStep[],
): WrittenSteps {
  const ids: number[] = [];
  const rowOf = (step: ForeignStep["parent"]): number | null =>
    "kept" in step ? step.kept : (ids[step.added] ?? null);
  for (const { parent, ...step } of steps) {
    ids.push(rows.insert({ ...step, scenario, parent: rowOf(parent), visited: neverVisited }));
  }
  return {
    rowOf,
    visitWayTo(step, revision) {
      for (let at = step; at !== null; at = rows.parent(at)) rows.visit(at, revision);
    },
  };
}

export function writeForeignCheckpoints(
  rows: CheckpointRows,
  scenario: string,
  named: readonly ForeignCheckpoint[],
  written: WrittenSteps,
): void {
  const taken = new Set(rows.list(scenario).map(({ step }) => step));
  for (const { step: place, ...checkpoint } of named) {
    const step = written.rowOf(place);
    if (!taken.has(step)) rows.set(scenario, { ...checkpoint, step });
  }
}
