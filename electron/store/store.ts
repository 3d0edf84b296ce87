/** What the library of scenarios can do; every writing call is one transaction. */
import type {
  Checkpoint,
  DamagedScenario,
  OpenScenario,
  ScenarioEntry,
} from "../../shared/contract/scenario-area.ts";
import type { EditPatch, Step, StepLabel } from "../../shared/history/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { DatasetUses, KeptDataset, LostDataset } from "./dataset-rows.ts";
import type { Graft, Lineage, NewLineage } from "./lineage.ts";
import type { ScenarioCopy } from "./scenario-copy.ts";
import type { Shelving } from "./shelf-rows.ts";

/** Who did something, and when (ISO date and time). */
export interface Stamp {
  readonly author: string | null;
  readonly at: string;
}

/** An edit worked out on the document as it stands inside the transaction. */
export interface Change {
  readonly document: Scenario;
  readonly label: StepLabel;
  readonly patches: readonly EditPatch[];
  readonly inverse: readonly EditPatch[];
}

/** `changed` false: nothing was written, the document was already so. */
export interface Changed {
  readonly changed: boolean;
  readonly scenario: OpenScenario;
}

/** `tip`: where redo leads to in the end. */
export interface History {
  readonly steps: Step[];
  readonly head: number | null;
  readonly tip: number | null;
  readonly checkpoints: Checkpoint[];
}

/**
 * Every method throws a FaultError: `not-found` for an unknown id,
 * `revision-conflict` if the store has moved on from `revision`, `refused-edit`
 * for a scenario in the trash, `store-…` for trouble with the file: `store-damaged` with the
 * `scenario` or `dataset` that no longer reads as it was stored. What loops over many leaves
 * those out, so that each costs only itself.
 */
export interface Store {
  /** Those that can be opened. */
  list(trashed: boolean): ScenarioEntry[];
  /** Every scenario, damaged or not, in the trash or not. */
  ids(): string[];
  /** What is damaged of a scenario; null: nothing. */
  damage(id: string): DamagedScenario | null;
  /** The rows of a scenario as they lie in the store, for whoever can mend them. */
  copy(id: string): ScenarioCopy;
  /** Takes a damaged scenario away for good, past the trash: what marks it as put there cannot be sealed. `bad-request` for a sound one. */
  discard(id: string): void;
  /**
   * Puts the scenario of the newest sound backup that has it in the place of a damaged one, with
   * its history, and returns that backup's date; `backup-lacking` where there is none.
   */
  mend(id: string): string;
  entry(id: string): ScenarioEntry;
  read(id: string): OpenScenario;
  /** Without its history, which may be damaged. */
  document(id: string): Scenario;
  revision(id: string): number;
  /** Another when the document is: two of one id and revision differ in it, where one took the other's place. */
  fingerprint(id: string): string;
  /** The scenario last opened or changed that is not in the trash, nor damaged, nor on a damaged dataset. */
  latest(): OpenScenario | null;
  create(document: Scenario, at: string): OpenScenario;
  /** Makes the scenario the latest; neither an edit nor a revision. Does not wait for a locked store. */
  markOpened(id: string): void;
  /** `work` gets the current document and returns the edit, or null for none; what it throws rolls back. */
  change(id: string, revision: number, stamp: Stamp, work: (document: Scenario) => Change | null): Changed;
  undo(id: string, revision: number, at: string): OpenScenario;
  redo(id: string, revision: number, at: string): OpenScenario;
  /** To any step of the scenario's tree, null: before the first; `not-found` for one of another. */
  goTo(id: string, revision: number, step: number | null, at: string): OpenScenario;
  trash(id: string, at: string): ScenarioEntry;
  restore(id: string): ScenarioEntry;
  /**
   * Clears scenarios that went into the trash before `moment` away for good; how many. `day`
   * (YYYY-MM-DD) is today: a scenario goes only when the library has also been open on
   * `trashOpenDays` later days, so that one leap of a clock clears nothing.
   */
  clearTrash(moment: string, day: string): number;
  shelve(ids: readonly string[], shelving: Shelving): ScenarioEntry[];
  /** With the steps whose id is above `after` (0). */
  history(id: string, after?: number): History;
  setCheckpoint(id: string, checkpoint: Checkpoint): Checkpoint[];
  removeCheckpoint(id: string, step: number | null): Checkpoint[];
  /** The document rebuilt from its first state and the steps that lead to where it stands. */
  replay(id: string): Scenario;
  /** The scenario with every step it ever had. */
  lineage(id: string): Lineage;
  /** A scenario from elsewhere with its history; its id must be free. */
  adopt(lineage: NewLineage, at: string): OpenScenario;
  /** Adds a branch from elsewhere, and moves or changes the document with it, in one transaction. */
  graft(id: string, revision: number, stamp: Stamp, work: (document: Scenario) => Graft): OpenScenario;
  keptDatasets(): KeptDataset[];
  damagedDatasets(): LostDataset[];
  /** In the place of a damaged one of that id. */
  keepDataset(kept: KeptDataset, at: string): void;
  datasetUses(): DatasetUses;
  /** Throws `dataset-in-use` where a scenario needs it, be it in the trash or by its history. */
  removeDataset(id: string): void;
  close(): void;
}
