/**
 * 监测: what the published years do to the chances of the scenario on the screen. Asked only while
 * somebody looks: a small pair of ensembles first, then the scenario's own draws.
 */
import { createStore } from "zustand/vanilla";
import type { Fault } from "../../shared/contract/fault.ts";
import { sameJson } from "../../shared/history/json.ts";
import type { TrackingChances } from "../../shared/result/tracking.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { type Door, faultOf } from "./door.ts";
import { previewDraws } from "./ensemble.ts";
import type { Workbench } from "./workbench.ts";

/** How long the document must stand before it is asked about. */
const restMs = 600;

export interface TrackingRun {
  readonly draws: number;
  /** Blocks drawn, and all of them; 0 of 0 until the first word of progress. */
  readonly done: number;
  readonly total: number;
}

export interface TrackingState {
  readonly chances: TrackingChances | null;
  /** The document that `chances` are about; with null chances: nothing is published for it. */
  readonly of: Scenario | null;
  readonly running: TrackingRun | null;
  /** The document for which the planner stopped the draws. */
  readonly stopped: Scenario | null;
  readonly fault: { readonly fault: Fault; readonly of: Scenario } | null;
}

const empty: TrackingState = { chances: null, of: null, running: null, stopped: null, fault: null };

export type Tracking = ReturnType<typeof createTracking>;

/** `newRun` names runs; names never repeat within the app. */
export function createTracking(
  door: Door,
  workbench: Pick<Workbench, "store">,
  newRun: () => string = () => crypto.randomUUID(),
) {
  const store = createStore<TrackingState>()(() => empty);
  const { getState, setState } = store;
  let watchers = 0;
  let current: { readonly run: string; readonly document: Scenario } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const scenario = () => workbench.store.getState().scenario;

  function schedule(after = restMs): void {
    if (timer !== null) clearTimeout(timer);
    timer = watchers === 0 ? null : setTimeout(rested, after);
  }

  function rested(): void {
    timer = null;
    const snapshot = scenario();
    if (snapshot === null || watchers === 0 || current !== null) return;
    if (snapshot.dragging || snapshot.waiting > 0) {
      schedule();
      return;
    }
    const { document } = snapshot;
    const { of, chances, stopped, fault } = getState();
    if (stopped === document || fault?.of === document) return;
    // To be re-based or not is no difference here: both are drawn.
    const known = of !== null && sameJson(withoutActuals(of), withoutActuals(document));
    if (known && of !== document) setState({ of: document });
    if (!known) void draw(document, Math.min(previewDraws, document.ensemble.draws));
    else if (chances !== null && chances.draws < document.ensemble.draws) {
      void draw(document, document.ensemble.draws);
    }
  }

  async function draw(document: Scenario, draws: number): Promise<void> {
    const run = newRun();
    current = { run, document };
    setState({ running: { draws, done: 0, total: 0 }, fault: null });
    try {
      const draft = [...(scenario()?.unsaved ?? [])];
      const chances = await door.send("ensemble.actuals", { run, id: document.id, draft, draws });
      if (scenario()?.document.id === document.id) setState({ chances, of: document });
    } catch (error) {
      const fault = faultOf(error);
      if (fault.code !== "cancelled") setState({ fault: { fault, of: document } });
    }
    current = null;
    setState({ running: null });
    schedule(0);
  }

  async function stop(): Promise<void> {
    if (current === null) return;
    try {
      await door.send("ensemble.cancel", { run: current.run });
    } catch {
      // The run itself fails of the same cause, and says so.
    }
  }

  const end = workbench.store.subscribe((state, before) => {
    const document = state.scenario?.document;
    if (document === undefined || document === before.scenario?.document) return;
    if (document.id !== before.scenario?.document.id) setState(empty);
    // What is drawn of a document that has gone by is not waited for.
    if (current !== null) void stop();
    schedule();
  });

  const listening = door.listen((event) => {
    if (event.topic !== "ensemble.progress" || event.run !== current?.run) return;
    const { done, total } = event;
    setState(({ running }) => ({ running: running === null ? null : { ...running, done, total } }));
  });

  return {
    store,
    /** Keeps the chances up to date until the returned call. */
    watch(): () => void {
      watchers += 1;
      schedule(0);
      return () => {
        watchers -= 1;
        if (watchers === 0) void stop();
      };
    },
    /** Stops what is being drawn; it is not asked for again until the document changes. */
    cancel(): void {
      setState({ stopped: scenario()?.document ?? null });
      void stop();
    },
    /** After a stop, or after a failure. */
    draw(): void {
      setState({ stopped: null, fault: null });
      schedule(0);
    },
    close(): void {
      if (timer !== null) clearTimeout(timer);
      end();
      listening();
    },
  };
}

function withoutActuals({ actualsThrough: _, name: __, ...document }: Scenario): object {
  return document;
}
