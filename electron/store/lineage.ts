/** A scenario with its whole tree of steps, as it leaves one library and enters another. */
import type { Checkpoint } from "../../shared/contract/scenario-area.ts";
import type { EditPatch, StepLabel } from "../../shared/history/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { Change } from "./store.ts";

export interface LineageStep {
  readonly id: number;
  readonly parent: number | null;
  readonly label: StepLabel;
  readonly author: string | null;
  readonly at: string;
  readonly patches: readonly EditPatch[];
}

export interface Lineage {
  readonly document: Scenario;
  /** The document before its first step. */
  readonly origin: Scenario;
  /** Oldest first: every step comes after the one it was made on. */
  readonly steps: readonly LineageStep[];
  readonly head: number | null;
  readonly checkpoints: readonly Checkpoint[];
}

/** A step from elsewhere; `parent` is the place in the list of a step before it, or one the library has. */
export interface ForeignStep {
  readonly parent: { readonly added: number } | { readonly kept: number | null };
  readonly label: StepLabel;
  readonly author: string | null;
  readonly at: string;
  readonly patches: readonly EditPatch[];
  readonly inverse: readonly EditPatch[];
}

/** A named point from elsewhere; where the library has named the point already, its own name stays. */
export interface ForeignCheckpoint extends Omit<Checkpoint, "step"> {
  readonly step: ForeignStep["parent"];
}

export interface NewLineage {
  readonly origin: Scenario;
  readonly steps: readonly ForeignStep[];
  readonly checkpoints: readonly ForeignCheckpoint[];
  /** Where the document stands: a place in `steps`, or null for the origin. */
  readonly head: number | null;
  readonly document: Scenario;
}

/** Steps of a colleague's copy added to a scenario as a branch, and what becomes of the document. */
export interface Graft {
  readonly steps: readonly ForeignStep[];
  readonly checkpoints: readonly ForeignCheckpoint[];
  readonly outcome:
    | { readonly kind: "stay" }
    /** Stands on the added step, or one the library has, whose document this is. */
    | { readonly kind: "move"; readonly to: ForeignStep["parent"]; readonly document: Scenario }
    /** One more step on top of where the document stands. */
    | { readonly kind: "change"; readonly change: Change };
}
