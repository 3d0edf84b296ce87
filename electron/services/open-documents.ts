/** The scenarios being worked on, with edits not yet saved laid over them. */
import { applyEdit } from "../../shared/history/apply-edit.ts";
import { boundsOf, type DatasetBounds } from "../../shared/history/dataset-bounds.ts";
import type { EditPatch } from "../../shared/history/schema.ts";
import { emptyScenario, referenceId } from "../../shared/scenario/empty-scenario.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { DatasetRegistry, RegisteredDataset } from "../store/dataset-registry.ts";
import type { Store } from "../store/store.ts";
import { refusedEdit } from "./refused-edit.ts";

/** What a call is about: a stored scenario and a draft over it; `id` null: a dataset's reference. */
export interface Wanted {
  readonly id: string | null;
  readonly datasetId?: string | undefined;
  readonly draft?: readonly EditPatch[];
}

export interface OpenDocument {
  readonly dataset: RegisteredDataset;
  readonly scenario: Scenario;
}

/** Throws `not-found`, `dataset-unknown`, and `refused-edit` for a draft that could not be saved either. */
export type OpenDocuments = (wanted: Wanted) => OpenDocument;

interface Kept extends OpenDocument {
  readonly fingerprint: string;
}

/** How many scenarios are kept read: those side by side in a comparison. */
const mostKept = 8;

/** The scenario without adjustments that stands for a dataset's reference. */
export function baseline({ dataset }: RegisteredDataset): Scenario {
  return emptyScenario(referenceId, "基准", dataset);
}

export function createOpenDocuments(store: Store, datasets: DatasetRegistry): OpenDocuments {
  const kept = new Map<string, Kept>();
  const bounds = new WeakMap<RegisteredDataset, DatasetBounds>();

  /** Reads and checks the whole document only when it has changed. */
  function stored(id: string): OpenDocument {
    const before = kept.get(id);
    kept.delete(id);
    if (before !== undefined && before.fingerprint === store.fingerprint(id)) {
      kept.set(id, before);
      return before;
    }
    const fingerprint = store.fingerprint(id);
    const document = store.document(id);
    const read = { scenario: document, fingerprint, dataset: datasets.get(document.datasetId) };
    kept.set(id, read);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return read;
  }

  function boundsFor(dataset: RegisteredDataset): DatasetBounds {
    const known = bounds.get(dataset) ?? boundsOf(dataset.dataset);
    bounds.set(dataset, known);
    return known;
  }

  return ({ id, datasetId, draft = [] }) => {
    const base = id === null ? reference(datasets.get(datasetId ?? datasets.defaultId)) : stored(id);
    if (draft.length === 0) return base;
    const outcome = applyEdit(base.scenario, draft, boundsFor(base.dataset));
    if (outcome.kind === "refused") throw refusedEdit(outcome.refusal);
    return { dataset: base.dataset, scenario: outcome.document };
  };
}

function reference(dataset: RegisteredDataset): OpenDocument {
  return { dataset, scenario: baseline(dataset) };
}
