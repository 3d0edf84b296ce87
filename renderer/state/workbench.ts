/** The window's state and all that can be done to it. */
import { createStore } from "zustand/vanilla";
import type { MethodInput, MethodOutput } from "../../shared/contract/contract.ts";
import type { Fault } from "../../shared/contract/fault.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { StepLabel } from "../../shared/history/schema.ts";
import type { RunView } from "../../shared/result/view.ts";
import type { UnitTopology } from "../charts/map/map-props.ts";
import {
  createDocumentSession,
  type DocumentSession,
  type DocumentSnapshot,
  type Recipe,
  type Work,
} from "./document-session.ts";
import { type Door, faultOf } from "./door.ts";
import { createLibraryReader } from "./library-reader.ts";
import { createRunLoop } from "./run-loop.ts";
import { emptyBoard, emptyState, type Notice, type WorkbenchState } from "./workbench-state.ts";

/** The contract's limit. */
const longestName = 200;

type Question = MethodInput<"run.project">;

/** What a scenario stands on. */
type Ground = Pick<WorkbenchState, "topology" | "baseline"> & { readonly dataset: Dataset };

export type Workbench = ReturnType<typeof createWorkbench>;

/** `firstName` names the scenario made in an empty library. */
export function createWorkbench(door: Door, firstName: () => string) {
  const store = createStore<WorkbenchState>()(() => emptyState);
  const { getState, setState } = store;
  let session: DocumentSession | null = null;
  /** The unit whose full result is wanted. */
  let unit: string | null = null;
  /** Whether the last question did without the units' rows. */
  let rowless = false;
  let nextNotice = 1;
  /** The way to another dataset that is under way. */
  let following: Promise<void> | null = null;

  const loop = createRunLoop<Question, MethodOutput<"run.project">>({
    ask: (question) => door.send("run.project", question),
    answered(view, number, question) {
      // An answer may come from before the scenario moved to another dataset, or from just after it.
      if (question.id !== currentId() || view.dataset.id !== getState().dataset?.id) return;
      setState(({ board }) => ({ board: { ...board, view, answered: number, fault: null } }));
    },
    failed(error, number, question) {
      if (number !== loop.latest() || question.id !== currentId()) return;
      setState(({ board }) => ({ board: { ...board, fault: faultOf(error) } }));
    },
  });

  const currentId = () => getState().scenario?.document.id ?? null;

  function ask(): void {
    const scenario = getState().scenario;
    if (scenario === null) return;
    // The screen of a slider shows one unit; the rows follow when the hand lets go.
    rowless = scenario.dragging;
    const draft = [...scenario.unsaved];
    const asked = loop.ask({ id: scenario.document.id, draft, unit, rows: !rowless });
    setState(({ board }) => ({ board: { ...board, asked } }));
  }

  function notify(kind: Notice["kind"], fault: Fault | null): void {
    const notice: Notice = { key: nextNotice++, kind, fault };
    // The same trouble said twice in a row is one notice.
    setState(({ notices }) => ({
      notices: [
        ...notices.filter((each) => each.kind !== kind || each.fault?.code !== fault?.code),
        notice,
      ].slice(-4),
    }));
  }

  /** Runs `work`; a fault becomes a notice. Null when it failed. */
  async function attempt<Value>(work: () => Promise<Value>): Promise<Value | null> {
    try {
      return await work();
    } catch (error) {
      notify("fault", faultOf(error));
      return null;
    }
  }

  /** `ground`: what the scenario stands on, where that is not on the screen yet; `view`: its results, where they are here. */
  function begin(opened: OpenScenario, ground: Ground | null, view: RunView | null = null): void {
    const next: DocumentSession = createDocumentSession(door, opened, {
      changed(snapshot) {
        if (session !== next) return;
        if (snapshot.document.datasetId === getState().dataset?.id) show(snapshot);
        else
          following ??= follow(next).finally(() => {
            following = null;
          });
      },
      failed: (fault) => notify("fault", fault),
      reloaded: () => notify("reloaded", null),
    });
    session = next;
    const asked = loop.latest();
    setState({
      ...ground,
      scenario: next.snapshot(),
      board: { view, asked, answered: asked, fault: null },
    });
    if (view === null || (view.unit?.code ?? null) !== unit) ask();
  }

  function show(snapshot: DocumentSnapshot): void {
    const before = getState().scenario?.document;
    setState({ scenario: snapshot });
    const idle = snapshot.waiting === 0 && !snapshot.dragging;
    const lacking = (rowless && !snapshot.dragging) || (idle && getState().board.fault !== null);
    if (snapshot.document !== before || lacking) ask();
  }

  /**
   * The document has gone to another dataset: what is on the screen stays until that one is
   * here, and then both change at once. A fault leaves it so until the next change.
   */
  async function follow(of: DocumentSession): Promise<void> {
    try {
      let ground = await fetchGround(of.snapshot().document.datasetId);
      while (session === of && of.snapshot().document.datasetId !== ground.dataset.id) {
        ground = await fetchGround(of.snapshot().document.datasetId);
      }
      if (session !== of) return;
      setState({ ...ground, scenario: of.snapshot(), board: { ...emptyBoard, asked: loop.latest() } });
      ask();
    } catch (error) {
      if (session === of) notify("fault", faultOf(error));
    }
  }

  async function fetchGround(id: string): Promise<Ground> {
    const [{ dataset }, { topology }, view] = await Promise.all([
      door.send("dataset.get", { id }),
      door.send("dataset.outlines", { id }),
      door.send("run.project", { id: null, datasetId: id, unit }),
    ]);
    const units = view.unit === null ? {} : { [view.unit.code]: view.unit };
    // The outlines are checked where they are stored.
    return { dataset, topology: topology as UnitTopology | null, baseline: { view, units } };
  }

  async function loadBaseline(): Promise<void> {
    const { dataset, baseline } = getState();
    if (dataset === null || (baseline.view !== null && (unit === null || unit in baseline.units))) return;
    const view = await door.send("run.project", { id: null, datasetId: dataset.id, unit });
    if (getState().dataset?.id !== dataset.id) return;
    setState(({ baseline: known }) => ({
      baseline: {
        view,
        units: view.unit === null ? known.units : { ...known.units, [view.unit.code]: view.unit },
      },
    }));
  }

  async function openWith(opened: OpenScenario): Promise<void> {
    const { id, datasetId } = opened.document;
    if (datasetId === getState().dataset?.id) return begin(opened, null);
    // Asked for together and drawn together. Results that do not come are asked for again, and missed aloud, after.
    const results = door.send("run.project", { id, unit }).catch(() => null);
    const [ground, view] = await Promise.all([fetchGround(datasetId), results]);
    begin(opened, ground, view);
  }

  /** The scenario last worked on, or the first of an empty library. */
  async function openLatest(): Promise<void> {
    const latest = await door.send("scenario.latest", {});
    await openWith(latest ?? (await door.send("scenario.create", { name: firstName() })));
  }

  async function leave(): Promise<void> {
    session?.endDrag();
    await session?.settled();
    await following;
  }

  const refreshLibrary = createLibraryReader(door, (part) =>
    setState(({ library }) => ({ library: { ...library, ...part } })),
  );

  const stop = door.listen((event) => {
    const changed = event.topic === "library.changed" || event.topic === "datasets.changed";
    if (changed) void refreshLibrary();
    else if (event.topic === "scenario.changed" && event.id === currentId()) session?.movedOn(event.revision);
  });

  return {
    store,
    stop,

    /** Opens the scenario last worked on, or makes the first. */
    async start(): Promise<void> {
      setState({ startFault: null });
      try {
        await openLatest();
      } catch (error) {
        setState({ startFault: faultOf(error) });
        return;
      }
      // Tells whether its dataset has a newer edition, and what is damaged.
      void refreshLibrary().then(() => {
        const { scenarios, datasets } = getState().library.damaged;
        if (scenarios.length + datasets.length > 0) notify("damaged", null);
      });
    },

    /** Asks for this unit in full from now on; null for none. */
    async wantUnit(code: string | null): Promise<void> {
      if (code === unit) return;
      unit = code;
      ask();
      await attempt(loadBaseline);
    },

    askAgain: ask,
    attempt,

    edit: (label: StepLabel, recipe: Recipe) => session?.edit(label, recipe),
    drag: (label: StepLabel, recipe: Recipe) => session?.drag(label, recipe),
    endDrag: () => session?.endDrag(),
    undo: () => session?.undo(),
    redo: () => session?.redo(),
    rename: (name: string) => session?.rename(name),
    /** To any step of the history; null: before the first. */
    async goTo(step: number | null): Promise<void> {
      const fault = await session?.change((at) => door.send("scenario.goto", { ...at, step }));
      if (fault) notify("fault", fault);
    },
    /** Lets the store change the scenario on the screen; resolves with the fault, or null. */
    change: async (work: Work): Promise<Fault | null> => (await session?.change(work)) ?? null,
    /**
     * Moves a scenario, on the screen or not, to another dataset; `revision` is the one the
     * planner has seen the report of. Resolves with the fault, or null when it is done.
     */
    async rebase(id: string, revision: number, datasetId: string): Promise<Fault | null> {
      const move = () => door.send("dataset.rebase", { id, revision, datasetId });
      let fault: Fault | null = null;
      if (session !== null && id === currentId()) fault = await session.change(move);
      else {
        try {
          await move();
        } catch (error) {
          fault = faultOf(error);
        }
      }
      await following;
      await refreshLibrary();
      return fault;
    },
    applyAgain: (key: number) => session?.applyAgain(key),
    giveUp: (key: number) => session?.giveUp(key),
    settled: leave,

    dismiss(key: number): void {
      setState(({ notices }) => ({ notices: notices.filter((each) => each.key !== key) }));
    },

    refreshLibrary,

    /** True when the scenario stands open. */
    async open(id: string): Promise<boolean> {
      await leave();
      const opened = await attempt(async () => {
        await openWith(await door.send("scenario.open", { id }));
        return true;
      });
      return opened ?? false;
    },
    /** `datasetId`: what it stands on; absent: the product's own dataset. */
    async create(name: string, datasetId?: string): Promise<boolean> {
      await leave();
      const made = await attempt(async () => {
        await openWith(
          await door.send("scenario.create", datasetId === undefined ? { name } : { name, datasetId }),
        );
        return true;
      });
      await refreshLibrary();
      return made ?? false;
    },
    /** With the content of another, opened; its history begins here. */
    async createFrom(template: string, name: string): Promise<boolean> {
      await leave();
      const made = await attempt(async () => {
        await openWith(await door.send("scenario.create", { name: name.slice(0, longestName), template }));
        return true;
      });
      await refreshLibrary();
      return made ?? false;
    },
    async duplicate(id: string): Promise<void> {
      await leave();
      await attempt(() => door.send("scenario.duplicate", { id }));
      await refreshLibrary();
    },
    async renameOther(id: string, revision: number, name: string): Promise<void> {
      if (id === currentId()) {
        session?.rename(name);
        await session?.settled();
      } else await attempt(() => door.send("scenario.rename", { id, revision, name }));
      await refreshLibrary();
    },
    /** The scenario on the screen makes way for the latest of the others. */
    async trash(...ids: string[]): Promise<void> {
      await leave();
      const gone = await attempt(async () => {
        for (const id of ids) await door.send("scenario.trash", { id });
        return true;
      });
      if (gone !== null && ids.includes(currentId() ?? "")) await attempt(openLatest);
      await refreshLibrary();
    },
    /** Takes a damaged scenario away for good. */
    async discard(id: string): Promise<void> {
      await leave();
      const gone = await attempt(() => door.send("scenario.discard", { id }));
      if (gone !== null && id === currentId()) await attempt(openLatest);
      await refreshLibrary();
    },
    /** Puts a backup's in a damaged scenario's place; resolves with the backup's date, null when it failed. */
    async mend(id: string): Promise<string | null> {
      await leave();
      const mended = await attempt(() => door.send("scenario.mend", { id }));
      if (mended !== null && id === currentId()) {
        await attempt(async () => openWith(await door.send("scenario.open", { id })));
      }
      await refreshLibrary();
      return mended?.date ?? null;
    },
    async restore(id: string): Promise<void> {
      await attempt(() => door.send("scenario.restore", { id }));
      await refreshLibrary();
    },
  };
}
