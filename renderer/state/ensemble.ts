/**
 * How sure the projection on the screen is. Every fresh projection is followed by a small
 * ensemble, and by the scenario's own when the hand has rested. A result belongs to the
 * document it was drawn for; `of` tells whether that is the one on the screen.
 */
import { createStore } from "zustand/vanilla";
import type { Fault } from "../../shared/contract/fault.ts";
import type { EnsembleResult } from "../../shared/result/ensemble.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { type Door, faultOf } from "./door.ts";
import type { Workbench } from "./workbench.ts";
import type { WorkbenchState } from "./workbench-state.ts";

export const previewDraws = 1_000;
/** How long the hand must rest before the scenario's own draws are asked for. */
const restMs = 600;
/** Between two previews of one drag: the slider and its projection need the machine too. */
const gapMs = 250;

/** `preview` follows the hand; `full` are the scenario's own draws. */
export type EnsembleSize = "preview" | "full";

export interface EnsembleRun {
  readonly size: EnsembleSize;
  readonly draws: number;
  /** Blocks drawn, and all of them; 0 of 0 until the first word of progress. */
  readonly done: number;
  readonly total: number;
}

export interface EnsembleState {
  readonly result: EnsembleResult | null;
  /** The document that `result` was drawn for. */
  readonly of: Scenario | null;
  readonly running: EnsembleRun | null;
  /** The document whose full ensemble the planner stopped. */
  readonly stopped: Scenario | null;
  /** Why the last ensemble asked for did not come, and for which document. */
  readonly fault: { readonly fault: Fault; readonly of: Scenario } | null;
}

const empty: EnsembleState = { result: null, of: null, running: null, stopped: null, fault: null };

interface Question {
  readonly run: string;
  readonly size: EnsembleSize;
  readonly document: Scenario;
  readonly draws: number;
}

export type Ensembles = ReturnType<typeof createEnsembles>;

/** `newRun` names runs; names never repeat within the app. */
export function createEnsembles(
  door: Door,
  workbench: Pick<Workbench, "store">,
  newRun: () => string = () => crypto.randomUUID(),
) {
  const store = createStore<EnsembleState>()(() => empty);
  const { getState, setState } = store;
  let current: Question | null = null;
  let waiting: Question | null = null;
  let rest: ReturnType<typeof setTimeout> | null = null;
  let gap: ReturnType<typeof setTimeout> | null = null;

  const scenario = () => workbench.store.getState().scenario;

  function ask(size: EnsembleSize): void {
    const document = scenario()?.document;
    if (document === undefined) return;
    const { draws } = document.ensemble;
    const question = {
      run: newRun(),
      size,
      document,
      draws: size === "full" ? draws : Math.min(previewDraws, draws),
    };
    if (current === null) void serve(question);
    else {
      waiting = question;
      // A preview does not wait for a refinement of what is no longer on the screen.
      if (current.size === "full") void stop(current);
    }
  }

  async function serve(question: Question): Promise<void> {
    const snapshot = scenario();
    // What was asked while another was drawn may be about a document that has gone by.
    if (snapshot?.document !== question.document) return next();
    current = question;
    const { run, size, document, draws } = question;
    setState({ running: { size, draws, done: 0, total: 0 } });
    try {
      const result = await door.send("ensemble.run", {
        run,
        id: document.id,
        draft: [...snapshot.unsaved],
        draws,
      });
      if (isSameSubject(scenario()?.document, document) && isBetter(document, result)) {
        setState({ result, of: document, fault: null });
      }
    } catch (error) {
      const fault = faultOf(error);
      if (fault.code !== "cancelled") setState({ fault: { fault, of: document } });
    }
    current = null;
    setState({ running: null });
    gap ??= setTimeout(endGap, gapMs);
    next();
  }

  function endGap(): void {
    gap = null;
    preview();
  }

  /** Asks for a preview of the projection on the screen, unless the last one is just over. */
  function preview(): void {
    const { scenario: snapshot, board } = workbench.store.getState();
    const isFresh = board.view !== null && board.answered === board.asked && board.fault === null;
    if (gap !== null || snapshot === null || !isFresh) return;
    const { of, fault, stopped } = getState();
    // What is known, failed, stopped or on its way for this document is not asked for again.
    const settled = [of, fault?.of, stopped, current?.document];
    if (!settled.includes(snapshot.document)) ask("preview");
  }

  /** A smaller ensemble of the same document never takes a larger one's place. */
  function isBetter(document: Scenario, result: EnsembleResult): boolean {
    const { of, result: shown } = getState();
    return shown === null || of !== document || result.draws >= shown.draws || result.seed !== shown.seed;
  }

  function next(): void {
    const question = waiting;
    waiting = null;
    if (question !== null) void serve(question);
  }

  async function stop({ run }: Question): Promise<void> {
    try {
      await door.send("ensemble.cancel", { run });
    } catch {
      // The run itself fails of the same cause, and says so.
    }
  }

  function restart(): void {
    if (rest !== null) clearTimeout(rest);
    rest = setTimeout(rested, restMs);
  }

  function rested(): void {
    rest = null;
    const snapshot = scenario();
    if (snapshot === null || getState().stopped === snapshot.document) return;
    if (snapshot.dragging || snapshot.waiting > 0) restart();
    else if (!isFull(getState(), snapshot.document)) ask("full");
  }

  const end = workbench.store.subscribe((state, before) => {
    const document = state.scenario?.document;
    if (document === undefined) return;
    if (!isSameSubject(document, before.scenario?.document)) setState(empty);
    if (document !== before.scenario?.document) restart();
    if (state.board.view !== before.board.view) preview();
  });

  /** The ensemble's own settings are edited by a dialog, not by a drag. */
  const listening = door.listen((event) => {
    if (event.topic !== "ensemble.progress" || event.run !== current?.run) return;
    const { done, total } = event;
    setState(({ running }) => ({ running: running === null ? null : { ...running, done, total } }));
  });

  return {
    store,
    /** Stops what is being drawn; the full ensemble is not asked for again until the document changes. */
    cancel(): void {
      const document = scenario()?.document ?? null;
      if (rest !== null) clearTimeout(rest);
      rest = null;
      waiting = null;
      setState({ stopped: document });
      if (current !== null) void stop(current);
    },
    /** Draws the scenario's own ensemble now: after a stop, or after a failure. */
    draw(): void {
      setState({ stopped: null, fault: null });
      ask("full");
    },
    close(): void {
      if (rest !== null) clearTimeout(rest);
      if (gap !== null) clearTimeout(gap);
      end();
      listening();
    },
  };
}

/** One scenario on one dataset: what was drawn of another says nothing of it. */
function isSameSubject(a: Scenario | undefined, b: Scenario | undefined): boolean {
  return a?.id === b?.id && a?.datasetId === b?.datasetId;
}

function isFull({ result, of }: EnsembleState, document: Scenario): boolean {
  return (
    result !== null &&
    of === document &&
    result.draws === document.ensemble.draws &&
    result.seed === document.ensemble.seed
  );
}

/** Where the ensemble stands for the document on the screen. */
export type EnsembleStanding = "none" | "updating" | "preview" | "full";

/** `updating`: what is shown was drawn for an earlier document, or its run failed. */
export function standingOf(ensemble: EnsembleState, { scenario }: WorkbenchState): EnsembleStanding {
  const document = scenario?.document;
  if (ensemble.result === null || document === undefined) return "none";
  if (ensemble.of !== document) return "updating";
  return isFull(ensemble, document) ? "full" : "preview";
}

/** What the ensemble says of the scenario `id` as it stands on the screen; null: nothing, or of another one. */
export function drawnNow(state: EnsembleState, screen: WorkbenchState, id: string): EnsembleResult | null {
  if (screen.scenario?.document.id !== id) return null;
  const standing = standingOf(state, screen);
  return standing === "full" || standing === "preview" ? state.result : null;
}
