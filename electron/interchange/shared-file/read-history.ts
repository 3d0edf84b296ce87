/** The history in a shared file, every step checked and laid over the one before. */
import { applyEdit } from "../../../shared/history/apply-edit.ts";
import { sameJson } from "../../../shared/history/json.ts";
import type { EditPatch } from "../../../shared/history/schema.ts";
import { patchesBetween } from "../../../shared/scenario/difference-patches.ts";
import { type Scenario, scenarioSchema } from "../../../shared/scenario/schema.ts";
import type { KeyedTree } from "../../../shared/shared-file/common-ancestor.ts";
import {
  datasetHashOf,
  datasetHashValue,
  datasetIdIn,
  datasetPatch,
  withoutDataset,
} from "../../../shared/shared-file/dataset-steps.ts";
import type { FileCheckpoint, FileStep, SharedFile } from "../../../shared/shared-file/schema.ts";
import { damagedFile } from "./read-shared-file.ts";
import { rootKey, stepKey } from "./step-keys.ts";

export interface ReadStep extends FileStep {
  /** With the patch that moves to another dataset, where the step does. */
  readonly whole: readonly EditPatch[];
  readonly inverse: readonly EditPatch[];
}

export interface ReadHistory extends KeyedTree {
  readonly origin: Scenario;
  /** Every step after the one it was made on. */
  readonly steps: readonly ReadStep[];
  readonly checkpoints: readonly FileCheckpoint[];
  /** The document on every step, and on the root. */
  readonly documents: ReadonlyMap<string, Scenario>;
  /** The document the file holds; the same as that of `head`. */
  readonly document: Scenario;
}

/** The step that stands for a change made in the file itself, by other means than the product. */
const editedOutside = "file.edited-outside";

/**
 * Throws `file-damaged` with the place of a step that does not fit. A file without history
 * has its scenario as its origin. Where the steps do not lead to the scenario, the file was
 * edited by hand, and that edit becomes one more step. In the documents and patches the head's
 * dataset goes by the file's `datasetId`, any other by the hash that the history names it by.
 */
export function readHistory(file: SharedFile, name: string): ReadHistory {
  const document = scenarioSchema.parse(file);
  const first = file.history?.origin ?? document;
  if (first.id !== document.id) throw damagedFile(name, "history.origin.id", document.id);
  if (first.datasetId !== document.datasetId) {
    throw damagedFile(name, "history.origin.datasetId", document.datasetId);
  }
  const isHead = (hash: string) =>
    hash === file.datasetHash ||
    (Object.hasOwn(file.datasets ?? {}, hash) && sameJson(file.datasets?.[hash], file.dataset));
  const datasetOf = (hash: string) => (isHead(hash) ? document.datasetId : hash);
  const from = file.history?.dataset;
  const origin = from === undefined ? first : { ...first, datasetId: datasetOf(from) };
  const root = rootKey(origin);
  const documents = new Map([[root, origin]]);
  const steps: ReadStep[] = [];

  const add = (step: FileStep, place: string): void => {
    const before = documents.get(step.parent ?? root);
    if (before === undefined || documents.has(step.key))
      throw damagedFile(name, `${place}.parent`, "unknown-step");
    if (step.key !== stepKey(step.parent ?? root, step))
      throw damagedFile(name, `${place}.key`, "other-content");
    const hash = datasetHashOf(step.label);
    if (datasetIdIn(step.patches) !== null) {
      throw damagedFile(name, `${place}.patches`, "fixed-field datasetId");
    }
    const whole = hash === null ? step.patches : [...step.patches, datasetPatch(datasetOf(hash))];
    const move = hash === null ? "on-its-dataset" : "to-another-dataset";
    const outcome = applyEdit(before, whole, null, move);
    if (outcome.kind === "refused") {
      throw damagedFile(name, `${place}.patches`, `${outcome.refusal.reason} ${outcome.refusal.path}`);
    }
    documents.set(step.key, outcome.document);
    steps.push({ ...step, whole, inverse: outcome.kind === "changed" ? outcome.inverse : [] });
  };

  for (const [at, step] of (file.history?.steps ?? []).entries()) add(step, `history.steps.${at}`);
  const checkpoints = file.history?.checkpoints ?? [];
  for (const [at, { key }] of checkpoints.entries()) {
    if (!documents.has(key ?? root)) throw damagedFile(name, `history.checkpoints.${at}.key`, "unknown-step");
  }
  let head = file.history?.head ?? null;
  const led = documents.get(head ?? root);
  if (led === undefined) throw damagedFile(name, "history.head", "unknown-step");
  if (!sameJson(led, document)) {
    const moved = led.datasetId !== document.datasetId;
    if (moved && file.datasetHash === undefined) throw damagedFile(name, "datasetHash", "unknown-dataset");
    const values: Record<string, string> = moved ? { [datasetHashValue]: file.datasetHash ?? "" } : {};
    const patches = withoutDataset(patchesBetween(led, document));
    const edit = { label: { id: editedOutside, values }, author: null, at: file.exported?.at ?? "", patches };
    const key = stepKey(head ?? root, edit);
    if (!documents.has(key)) add({ key, parent: head, ...edit }, "history");
    head = key;
  }
  return { root, origin, steps, checkpoints, head, documents, document };
}
