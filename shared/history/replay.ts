/** Laying stored patches over a document: redo, undo (the inverse) and replay. */
import { applyPatches, enablePatches } from "immer";
import type { Scenario } from "../scenario/schema.ts";
import type { EditPatch } from "./schema.ts";

enablePatches();

/** The document after the patches of one step, which were checked when it was made. */
export function replayPatches(document: Scenario, patches: readonly EditPatch[]): Scenario {
  return applyPatches(document, patches as EditPatch[]);
}

/** The document after several steps, in their order. */
export function replaySteps(origin: Scenario, steps: readonly (readonly EditPatch[])[]): Scenario {
  return steps.reduce(replayPatches, origin);
}
