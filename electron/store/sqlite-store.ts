/** The store over an open, migrated database: every writing call is one immediate transaction. */
import type { Database } from "better-sqlite3";
import { FaultError } from "../../shared/contract/fault.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import { replayPatches, replaySteps } from "../../shared/history/replay.ts";
import type { EditPatch, Position } from "../../shared/history/schema.ts";
import { createCheckpointRows } from "./checkpoint-rows.ts";
import { createDamage } from "./damage.ts";
import { createDatasetRows } from "./dataset-rows.ts";
import { writeForeignCheckpoints, writeForeignSteps } from "./foreign-steps.ts";
import { ifSound } from "./row-sum.ts";
import { backedUpCopies, copyOf, fits, writeCopy } from "./scenario-copy.ts";
import { createScenarioRows, type ScenarioState } from "./scenario-rows.ts";
import { createShelfRows } from "./shelf-rows.ts";
import { sqliteFault } from "./sqlite-fault.ts";
import { createStepRows } from "./step-rows.ts";
import type { Change, Stamp, Store } from "./store.ts";

export function createSqliteStore(database: Database): Store {
  const scenarios = createScenarioRows(database);
  const steps = createStepRows(database);
  const datasets = createDatasetRows(database);
  const checkpoints = createCheckpointRows(database);
  const shelves = createShelfRows(database);
  const damage = createDamage({ scenarios, steps, checkpoints }, (id) => opened(id, scenarios.state(id)));

  function reading<Value>(work: () => Value): Value {
    try {
      return database.transaction(work).deferred();
    } catch (error) {
      throw sqliteFault(error) ?? error;
    }
  }

  /** Takes the right to write first, so that what `work` reads is what it changes. */
  function writing<Value>(work: () => Value): Value {
    try {
      return database.transaction(work).immediate();
    } catch (error) {
      throw sqliteFault(error) ?? error;
    }
  }

  function withoutWaiting(work: () => void): void {
    const usual = Number(database.pragma("busy_timeout", { simple: true }));
    database.pragma("busy_timeout = 0");
    try {
      work();
    } finally {
      database.pragma(`busy_timeout = ${usual}`);
    }
  }

  /** Null for one that is damaged, or stands on a dataset that is: no window could show it. */
  function shown(id: string): OpenScenario | null {
    const scenario = ifSound(() => damage.openNow(id));
    return scenario === null || datasets.isDamaged(scenario.document.datasetId) ? null : scenario;
  }

  /** Throws `bad-request` for a sound one. */
  function clearDamaged(id: string): void {
    if (damage.find(id) === null) throw new FaultError("bad-request", { path: "id", message: id });
    shelves.clear(id);
    damage.forget(id);
  }

  function positionOf(id: string, head: number | null): Position {
    const next = steps.next(id, head);
    return {
      undo: head === null ? null : steps.label(head),
      redo: next === null ? null : steps.label(next),
    };
  }

  function opened(id: string, { document, revision, head }: ScenarioState): OpenScenario {
    return { document, revision, position: positionOf(id, head) };
  }

  /** The state to change; refuses a stale revision and a scenario in the trash. */
  function stateFor(id: string, revision: number): ScenarioState {
    const state = scenarios.state(id);
    if (state.trashed) throw new FaultError("refused-edit", { path: "", reason: "trashed" });
    if (state.revision !== revision) {
      throw new FaultError("revision-conflict", { id, revision: state.revision });
    }
    return state;
  }

  function moveTo(id: string, state: ScenarioState, patches: EditPatch[], to: number | null, at: string) {
    const document = replayPatches(state.document, patches);
    const revision = scenarios.write(document, to, at);
    if (to !== null) steps.visit(to, revision);
    return opened(id, { document, revision, head: to, trashed: false });
  }

  /** Throws `not-found` for a step of another scenario, or of none. */
  function refuseForeignStep(id: string, step: number | null): void {
    if (step !== null && !steps.belongs(step, id)) throw new FaultError("not-found", { id, step });
  }

  /** Back to where the two ways part, and from there on to the step. */
  function goTo(id: string, state: ScenarioState, to: number | null, at: string): OpenScenario {
    const [here, there] = [steps.way(state.head), steps.way(to)];
    const [left, wanted] = [new Set(here), new Set(there)];
    const back = here.filter((step) => !wanted.has(step));
    const onward = there.filter((step) => !left.has(step)).reverse();
    const patches = [...back.flatMap(steps.inverse), ...onward.flatMap(steps.patches)];
    const scenario = moveTo(id, state, patches, to, at);
    for (const step of onward) steps.visit(step, scenario.revision);
    return scenario;
  }

  function tipOf(id: string, head: number | null): number | null {
    let tip = head;
    for (let next = steps.next(id, tip); next !== null; next = steps.next(id, tip)) tip = next;
    return tip;
  }

  function changed(id: string, state: ScenarioState, { author, at }: Stamp, change: Change): OpenScenario {
    const { document, label, patches, inverse } = change;
    const visited = state.revision + 1;
    const step = { scenario: id, parent: state.head, label, patches, inverse, author, at, visited };
    const head = steps.insert(step);
    const revision = scenarios.write(document, head, at);
    return opened(id, { ...state, document, revision, head });
  }

  return {
    list: (trashed) => reading(() => scenarios.list(trashed).filter(damage.opens)),
    ids: () => reading(() => scenarios.ids()),
    damage: (id) => reading(() => damage.find(id)),
    copy: (id) =>
      reading(() => {
        const copy = copyOf(database, id);
        if (copy.scenario.length === 0) throw new FaultError("not-found", { id });
        return copy;
      }),
    discard: (id) => writing(() => clearDamaged(id)),
    mend: (id) =>
      writing(() => {
        clearDamaged(id);
        for (const { date, copy } of backedUpCopies(database.name, id)) {
          if (!fits(database, copy)) continue;
          writeCopy(database, copy);
          return date;
        }
        throw new FaultError("backup-lacking", { scenario: id });
      }),
    entry: (id) => reading(() => scenarios.entry(id)),
    read: (id) => reading(() => damage.openNow(id)),
    document: (id) => reading(() => scenarios.state(id).document),
    fingerprint: (id) => reading(() => scenarios.fingerprint(id)),
    revision: (id) => reading(() => scenarios.revision(id)),
    latest: () =>
      reading(() => {
        for (const id of scenarios.recent(-1)) {
          const scenario = shown(id);
          if (scenario !== null) return scenario;
        }
        return null;
      }),
    create: (document, at) =>
      writing(() => {
        scenarios.insert(document, at);
        return opened(document.id, scenarios.state(document.id));
      }),
    markOpened(id) {
      if (reading(() => scenarios.recent(1))[0] !== id)
        withoutWaiting(() => writing(() => scenarios.markLatest(id)));
    },
    change: (id, revision, stamp, work) =>
      writing(() => {
        const state = stateFor(id, revision);
        const change = work(state.document);
        if (change === null) return { changed: false, scenario: opened(id, state) };
        return { changed: true, scenario: changed(id, state, stamp, change) };
      }),
    undo: (id, revision, at) =>
      writing(() => {
        const state = stateFor(id, revision);
        if (state.head === null) throw new FaultError("nothing-to-undo", { id });
        return moveTo(id, state, steps.inverse(state.head), steps.parent(state.head), at);
      }),
    redo: (id, revision, at) =>
      writing(() => {
        const state = stateFor(id, revision);
        const next = steps.next(id, state.head);
        if (next === null) throw new FaultError("nothing-to-redo", { id });
        return moveTo(id, state, steps.patches(next), next, at);
      }),
    goTo: (id, revision, step, at) =>
      writing(() => {
        const state = stateFor(id, revision);
        refuseForeignStep(id, step);
        return state.head === step ? opened(id, state) : goTo(id, state, step, at);
      }),
    trash: (id, at) =>
      writing(() => {
        if (scenarios.entry(id).trashedAt === null) scenarios.setTrashed(id, at);
        return scenarios.entry(id);
      }),
    restore: (id) =>
      writing(() => {
        scenarios.setTrashed(id, null);
        return scenarios.entry(id);
      }),
    clearTrash: (moment, day) =>
      writing(() => {
        shelves.noteDay(day);
        // What is damaged is kept: since when it lies in the trash may be what was damaged.
        const due = shelves.due(moment).filter((id) => ifSound(() => scenarios.entry(id)) !== null);
        for (const id of due) shelves.clear(id);
        return due.length;
      }),
    shelve: (ids, shelving) =>
      writing(() =>
        ids.map((id) => {
          scenarios.change(id, () => shelves.shelve(id, shelving));
          return scenarios.entry(id);
        }),
      ),
    history: (id, after = 0) =>
      reading(() => {
        const head = scenarios.head(id);
        return {
          steps: steps.list(id, after),
          head,
          tip: tipOf(id, head),
          checkpoints: checkpoints.list(id),
        };
      }),
    setCheckpoint: (id, checkpoint) =>
      writing(() => {
        scenarios.entry(id);
        refuseForeignStep(id, checkpoint.step);
        checkpoints.set(id, checkpoint);
        return checkpoints.list(id);
      }),
    removeCheckpoint: (id, step) =>
      writing(() => {
        scenarios.entry(id);
        checkpoints.remove(id, step);
        return checkpoints.list(id);
      }),
    replay: (id) =>
      reading(() => {
        const path: EditPatch[][] = [];
        for (let at = scenarios.state(id).head; at !== null; at = steps.parent(at))
          path.unshift(steps.patches(at));
        return replaySteps(scenarios.origin(id), path);
      }),
    lineage: (id) =>
      reading(() => {
        const { document, head } = scenarios.state(id);
        return {
          document,
          origin: scenarios.origin(id),
          steps: steps.lineage(id),
          head,
          checkpoints: checkpoints.list(id),
        };
      }),
    adopt: ({ origin, document, head, steps: foreign, checkpoints: named }, at) =>
      writing(() => {
        const { id } = origin;
        scenarios.insert(origin, at);
        const written = writeForeignSteps(steps, id, foreign);
        writeForeignCheckpoints(checkpoints, id, named, written);
        const row = head === null ? null : written.rowOf({ added: head });
        if (row !== null) written.visitWayTo(row, scenarios.write(document, row, at));
        return opened(id, scenarios.state(id));
      }),
    graft: (id, revision, stamp, work) =>
      writing(() => {
        const state = stateFor(id, revision);
        const graft = work(state.document);
        const written = writeForeignSteps(steps, id, graft.steps);
        writeForeignCheckpoints(checkpoints, id, graft.checkpoints, written);
        if (graft.outcome.kind === "change") return changed(id, state, stamp, graft.outcome.change);
        if (graft.outcome.kind === "stay") return opened(id, state);
        const { document, to } = graft.outcome;
        const head = written.rowOf(to);
        written.visitWayTo(head, scenarios.write(document, head, stamp.at));
        return opened(id, scenarios.state(id));
      }),
    keptDatasets: () => reading(() => datasets.list()),
    damagedDatasets: () => reading(() => datasets.damaged()),
    keepDataset: (kept, at) => writing(() => datasets.insert(kept, at)),
    datasetUses: () => reading(() => datasets.uses()),
    removeDataset: (id) =>
      writing(() => {
        if (datasets.uses().has(id)) throw new FaultError("dataset-in-use", { id });
        datasets.remove(id);
      }),
    close: () => void database.close(),
  };
}
