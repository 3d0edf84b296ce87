/** The tree of steps as rows with lines beside them; pure. */
import type { Step } from "../../../shared/history/schema.ts";

/** Where the document stands; on the way there; what redo would bring; on a branch. */
export type Standing = "here" | "past" | "ahead" | "aside";

export interface HistoryRow {
  /** Null: before the first step. */
  readonly step: Step | null;
  readonly standing: Standing;
  /** The column of its dot; 0 is the way that undo and redo go. */
  readonly lane: number;
  /** Something was made on it, in its own column. */
  readonly goesOn: boolean;
  /** Columns of branches that begin here. */
  readonly forks: readonly number[];
  /** Columns whose lines pass by. */
  readonly passing: readonly number[];
}

export interface HistoryTree {
  readonly steps: readonly Step[];
  readonly head: number | null;
  /** Where redo leads to in the end. */
  readonly tip: number | null;
}

/** Stands for "before the first step" among ids, which begin at 1. */
const origin = 0;

/** Newest first, the origin last. Steps come oldest first, each younger than the one it was made on. */
export function historyRows({ steps, head, tip }: HistoryTree): HistoryRow[] {
  const parents = new Map(steps.map(({ id, parent }) => [id, parent ?? origin]));
  const past = wayTo(head ?? origin, parents);
  const trunk = wayTo(tip ?? origin, parents);
  const standingOf = (id: number): Standing => {
    if (id === (head ?? origin)) return "here";
    if (past.has(id)) return "past";
    return trunk.has(id) ? "ahead" : "aside";
  };
  /** By column: the step its line leads down to; null: free. The first waits for the tip. */
  const lanes: (number | null)[] = [null];
  return [...steps.toReversed(), null].map((step) => {
    const id = step?.id ?? origin;
    const waiting = lanes.flatMap((wanted, lane) => (wanted === id ? [lane] : []));
    const lane = trunk.has(id) ? 0 : (waiting[0] ?? freeLane(lanes));
    const forks = waiting.filter((each) => each !== lane);
    for (const fork of forks) lanes[fork] = null;
    lanes[lane] = step === null ? null : (step.parent ?? origin);
    return {
      step,
      standing: standingOf(id),
      lane,
      goesOn: waiting.includes(lane),
      forks,
      passing: lanes.flatMap((wanted, each) => (wanted !== null && each !== lane ? [each] : [])),
    };
  });
}

/** The step and all it stands on, the origin too. */
function wayTo(id: number, parents: ReadonlyMap<number, number>): Set<number> {
  const way = new Set([origin]);
  for (let at = id; at !== origin; at = parents.get(at) ?? origin) way.add(at);
  return way;
}

/** Never the first, which is the trunk's. */
function freeLane(lanes: readonly (number | null)[]): number {
  const free = lanes.findIndex((wanted, lane) => lane > 0 && wanted === null);
  return free === -1 ? Math.max(1, lanes.length) : free;
}
