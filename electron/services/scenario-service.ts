/** Area `scenario`: the library, and edits with their history. */
import { setImmediate } from "node:timers/promises";
import type { CallContext, Services } from "../../shared/contract/contract.ts";
import { type FaultCode, FaultError } from "../../shared/contract/fault.ts";
import { type DamagedScenario, type OpenScenario, trashDays } from "../../shared/contract/scenario-area.ts";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import { boundsOf } from "../../shared/history/dataset-bounds.ts";
import type { EditPatch, StepLabel } from "../../shared/history/schema.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import type { DatasetRegistry } from "../store/dataset-registry.ts";
import type { Change, Changed, Stamp } from "../store/store.ts";
import { copyName } from "./copy-name.ts";
import type { ServiceDeps } from "./create-services.ts";
import { refusedEdit } from "./refused-edit.ts";

type ScenarioDeps = Pick<ServiceDeps, "store" | "clock" | "newId" | "author" | "emit" | "damaged">;

export function createScenarioService(
  { store, clock, newId, author, emit, damaged: tellDamage }: ScenarioDeps,
  datasets: DatasetRegistry,
): Services["scenario"] {
  const now = () => clock().toISOString();

  function toldLibrary<Value>(value: Value, { client }: CallContext): Value {
    emit({ topic: "library.changed", client });
    return value;
  }

  function toldScenario(scenario: OpenScenario, { client }: CallContext): OpenScenario {
    emit({ topic: "scenario.changed", id: scenario.document.id, revision: scenario.revision, client });
    return scenario;
  }

  function told({ changed, scenario }: Changed, context: CallContext): OpenScenario {
    return changed ? toldScenario(scenario, context) : scenario;
  }

  const stampOf = (context: CallContext): Stamp => ({ author: context.author ?? author, at: now() });

  function change(
    { id, revision }: { readonly id: string; readonly revision: number },
    label: StepLabel,
    patches: readonly EditPatch[],
    context: CallContext,
  ): Changed {
    return store.change(id, revision, stampOf(context), (document): Change | null => {
      const bounds = boundsOf(datasets.get(document.datasetId).dataset);
      const outcome = applyEdit(document, patches, bounds);
      if (outcome.kind === "refused") throw refusedEdit(outcome.refusal);
      return outcome.kind === "unchanged" ? null : { ...outcome, label };
    });
  }

  function damageOf(id: string): DamagedScenario | null {
    try {
      return store.damage(id);
    } catch (error) {
      if (error instanceof FaultError && error.fault.code === "not-found") return null;
      throw error;
    }
  }

  function takenNames(): Set<string> {
    return new Set([...store.list(false), ...store.list(true)].map(({ name }) => name));
  }

  const longAgo = new Date(clock().getTime() - trashDays * 24 * 60 * 60 * 1000).toISOString();
  ifWritable(() => store.clearTrash(longAgo, now().slice(0, 10)));

  return {
    list: ({ trashed }) => store.list(trashed),
    async damaged() {
      const found: DamagedScenario[] = [];
      for (const id of store.ids()) {
        const damaged = damageOf(id);
        if (damaged !== null) found.push(damaged);
        // All of a large library is read here: edits go first, and may clear a scenario away.
        await setImmediate();
      }
      if (found.length > 0) tellDamage?.();
      return found;
    },
    salvage: ({ id }) => ({
      name: `${id}.damaged.json`,
      content: JSON.stringify(store.copy(id), null, 1),
    }),
    mend({ id }, context) {
      const date = store.mend(id);
      emit({ topic: "scenario.changed", id, revision: store.revision(id), client: context.client });
      return toldLibrary({ date }, context);
    },
    discard({ id }, context) {
      store.discard(id);
      return toldLibrary({}, context);
    },
    create({ name, datasetId, template }, context) {
      if (template !== undefined) {
        return toldLibrary(store.create({ ...store.document(template), id: newId(), name }, now()), context);
      }
      const { dataset } = datasets.get(datasetId ?? datasets.defaultId);
      return toldLibrary(store.create(emptyScenario(newId(), name, dataset), now()), context);
    },
    open({ id }) {
      const scenario = store.read(id);
      ifWritable(() => store.markOpened(id));
      return scenario;
    },
    latest: () => store.latest(),
    rename({ name, ...at }, context) {
      const label = { id: "scenario.rename", values: { name } };
      const patches = [{ op: "replace" as const, path: ["name"], value: name }];
      const renamed = change(at, label, patches, context);
      return renamed.changed ? toldLibrary(told(renamed, context), context) : renamed.scenario;
    },
    duplicate({ id, name }, context) {
      const document = store.document(id);
      const copy = { ...document, id: newId(), name: name ?? copyName(document.name, takenNames()) };
      return toldLibrary(store.create(copy, now()), context);
    },
    trash: ({ id }, context) => toldLibrary(store.trash(id, now()), context),
    restore: ({ id }, context) => toldLibrary(store.restore(id), context),
    shelve: ({ ids, ...shelving }, context) => toldLibrary(store.shelve(ids, shelving), context),
    edit: ({ label, patches, ...at }, context) => told(change(at, label, patches, context), context),
    undo: ({ id, revision }, context) => toldScenario(store.undo(id, revision, now()), context),
    redo: ({ id, revision }, context) => toldScenario(store.redo(id, revision, now()), context),
    goto: ({ id, revision, step }, context) => toldScenario(store.goTo(id, revision, step, now()), context),
    history: ({ id, after }) => store.history(id, after),
    checkpoint: ({ id, step, name }, context) => {
      const checkpoints = store.setCheckpoint(id, { step, name, ...stampOf(context) });
      emit({ topic: "history.named", id, client: context.client });
      return { checkpoints };
    },
    removeCheckpoint: ({ id, step }, { client }) => {
      const checkpoints = store.removeCheckpoint(id, step);
      emit({ topic: "history.named", id, client });
      return { checkpoints };
    },
  };
}

const unwritable: ReadonlySet<FaultCode> = new Set([
  "store-locked",
  "store-full",
  "store-read-only",
  "store-failing",
]);

/** A library that cannot be written to for the moment can still be read: what need not be written then is not. */
function ifWritable(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof FaultError && unwritable.has(error.fault.code))) throw error;
  }
}
