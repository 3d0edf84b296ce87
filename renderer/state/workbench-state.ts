/** What the window knows. Everything but the settings comes from the main process. */
import type { DamagedDataset } from "../../shared/contract/dataset-area.ts";
import type { Fault } from "../../shared/contract/fault.ts";
import type { DamagedScenario, ScenarioEntry } from "../../shared/contract/scenario-area.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { UnitResult } from "../../shared/result/schema.ts";
import type { RunView } from "../../shared/result/view.ts";
import type { UnitTopology } from "../charts/map/map-props.ts";
import type { DocumentSnapshot } from "./document-session.ts";

/** The results on the screen. They are fresh when `answered` is `asked` and nothing failed. */
export interface Board {
  readonly view: RunView | null;
  /** Number of the last question asked, and of the one whose answer is shown. */
  readonly asked: number;
  readonly answered: number;
  /** Why the last question has no answer: what is shown is stale. */
  readonly fault: Fault | null;
}

/** The reference projection, without overrides. */
export interface Baseline {
  readonly view: RunView | null;
  readonly units: Readonly<Record<string, UnitResult>>;
}

/** What happened, for the planner; worded when shown. */
export interface Notice {
  readonly key: number;
  readonly kind: "fault" | "reloaded" | "damaged";
  readonly fault: Fault | null;
}

export interface Library {
  readonly entries: readonly ScenarioEntry[];
  readonly trashed: readonly ScenarioEntry[];
  /** Titles by dataset id. */
  readonly datasets: Readonly<Record<string, string>>;
  /** By dataset id, the id of its newest edition, where it has one. */
  readonly newer: Readonly<Record<string, string>>;
  /** What no longer reads as it was stored; looked for after the rest has been. */
  readonly damaged: {
    readonly scenarios: readonly DamagedScenario[];
    readonly datasets: readonly DamagedDataset[];
  };
  readonly loaded: boolean;
  readonly fault: Fault | null;
}

export interface WorkbenchState {
  /** Why the window could not start; null while it has not failed. */
  readonly startFault: Fault | null;
  readonly dataset: Dataset | null;
  readonly topology: UnitTopology | null;
  readonly scenario: DocumentSnapshot | null;
  readonly board: Board;
  readonly baseline: Baseline;
  readonly library: Library;
  readonly notices: readonly Notice[];
}

export const emptyBoard: Board = { view: null, asked: 0, answered: 0, fault: null };
export const emptyBaseline: Baseline = { view: null, units: {} };
export const emptyState: WorkbenchState = {
  startFault: null,
  dataset: null,
  topology: null,
  scenario: null,
  board: emptyBoard,
  baseline: emptyBaseline,
  library: {
    entries: [],
    trashed: [],
    datasets: {},
    newer: {},
    damaged: { scenarios: [], datasets: [] },
    loaded: false,
    fault: null,
  },
  notices: [],
};

export function isFresh(board: Board): boolean {
  return board.fault === null && board.view !== null && board.answered === board.asked;
}
