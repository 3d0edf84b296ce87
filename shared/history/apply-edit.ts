/**
 * An edit on a document: patches in, the new document with forward and inverse
 * patches out. Pure; the same here and in a window.
 *
 * Only what the patches touch is checked: the document they fall on was valid,
 * and its records do not depend on each other but for groups.
 */
import { applyPatches, createDraft, type Draft, enablePatches, finishDraft, isDraft } from "immer";
import { isRecordField } from "../scenario/record-fields.ts";
import { type Scenario, scenarioSchema } from "../scenario/schema.ts";
import { type DatasetBounds, outOfBounds } from "./dataset-bounds.ts";
import { isForbiddenKey, jsonFlaw, sameJson } from "./json.ts";
import { type Refusal, refusal } from "./refusal.ts";
import type { EditPatch } from "./schema.ts";

enablePatches();

export type EditOutcome =
  | { readonly kind: "changed"; document: Scenario; patches: EditPatch[]; inverse: EditPatch[] }
  /** The document is already as the edit wants it. */
  | { readonly kind: "unchanged"; document: Scenario }
  | { readonly kind: "refused"; refusal: Refusal };

/** Whether the edit may change the scenario's `datasetId`: a rebase may, an ordinary edit may not. */
export type DatasetMove = "on-its-dataset" | "to-another-dataset";

type Field = keyof Scenario;
/** What an edit touched: of a field that is a record its ids, of any other the field's own name. */
type Touched = ReadonlyMap<Field, ReadonlySet<string>>;

const fixedFields: ReadonlySet<string> = new Set(["format", "version", "id", "datasetId"]);
/**
 * `bounds` null: places and years are not checked, as for edits another library has
 * already taken; the run tells of them. With `move`, `bounds` are those of the new dataset.
 */
export function applyEdit(
  document: Scenario,
  patches: readonly EditPatch[],
  bounds: DatasetBounds | null,
  move: DatasetMove = "on-its-dataset",
): EditOutcome {
  const draft = createDraft(document);
  for (const patch of patches) {
    const flaw = patchFlaw(draft, patch, move);
    if (flaw !== null) return { kind: "refused", refusal: flaw };
    applyPatches(draft, [patch]);
  }
  const touched = touchedBy(document, draft, patches);
  const flaw =
    normalise(document, draft, touched) ??
    (bounds === null ? null : outOfBounds(draft, idsIn(touched), bounds));
  if (flaw !== null) return { kind: "refused", refusal: flaw };
  let forward: EditPatch[] = [];
  let inverse: EditPatch[] = [];
  const edited = finishDraft(draft, (there, back) => {
    forward = there;
    inverse = back;
  });
  return forward.length === 0
    ? { kind: "unchanged", document }
    : { kind: "changed", document: edited, patches: forward, inverse };
}

function patchFlaw(draft: object, { op, path, value }: EditPatch, move: DatasetMove): Refusal | null {
  if (path.some(isForbiddenKey)) return refusal(path, "forbidden-path");
  const field = String(path[0]);
  const moves = move === "to-another-dataset" && path.length === 1 && field === "datasetId";
  if (fixedFields.has(field) && !moves) return refusal(path, "fixed-field");
  if (!Object.hasOwn(scenarioSchema.shape, field)) return refusal(path, "unknown-field");
  if (!leads(draft, path)) return refusal(path, "missing-target");
  const flaw = op === "remove" ? null : jsonFlaw(value);
  return flaw === null ? null : refusal([...path, ...flaw.path], flaw.flaw);
}

/** Whether every step of the path but the last is an own property, and the last can be set there. */
function leads(holder: unknown, [key, ...rest]: EditPatch["path"]): boolean {
  if (typeof holder !== "object" || holder === null || key === undefined) return false;
  if (rest.length > 0) {
    return Object.hasOwn(holder, key) && leads((holder as Record<string, unknown>)[key], rest);
  }
  return (
    !Array.isArray(holder) || (Number.isInteger(key) && Number(key) >= 0 && Number(key) <= holder.length)
  );
}

function touchedBy(before: Scenario, after: Draft<Scenario>, patches: readonly EditPatch[]): Touched {
  const touched = new Map<Field, Set<string>>();
  for (const { path } of patches) {
    const field = path[0] as Field;
    const ids = touched.get(field) ?? new Set<string>();
    touched.set(field, ids);
    if (path[1] !== undefined) ids.add(String(path[1]));
    else if (!isRecordField(field)) ids.add(field);
    else {
      for (const id of [...Object.keys(before[field]), ...Object.keys(after[field] ?? {})]) ids.add(id);
    }
  }
  return touched;
}

function idsIn(touched: Touched): (field: Field) => Iterable<string> {
  return (field) => touched.get(field) ?? [];
}

/**
 * Checks what was touched and writes it back in the schema's own form (defaults
 * filled in, unknown keys dropped), so that what is stored is what would be read.
 * A value equal to the one before is put back as it was and leaves no patch.
 */
function normalise(before: Scenario, draft: Draft<Scenario>, touched: Touched): Refusal | null {
  for (const [field, ids] of touched) {
    const whole: unknown = draft[field];
    // A map put in place of the old one is no draft, and is checked as a whole.
    const isPart = isRecordField(field) && isDraft(whole);
    const part = isPart ? pick(whole as Record<string, unknown>, ids) : whole;
    const parsed = scenarioSchema.shape[field].safeParse(part);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return refusal([field, ...(issue?.path ?? [])], "schema", issue?.message);
    }
    if (isPart) writeBack(before[field], whole as object, parsed.data as Record<string, unknown>);
    else writeBack(before, draft, { [field]: parsed.data });
  }
  return null;
}

function pick(record: Record<string, unknown>, ids: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries([...ids].filter((id) => Object.hasOwn(record, id)).map((id) => [id, record[id]]));
}

function writeBack(before: unknown, holder: object, values: Record<string, unknown>): void {
  const [from, to] = [before as Record<string, unknown>, holder as Record<string, unknown>];
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) delete to[key];
    else to[key] = Object.hasOwn(from, key) && sameJson(from[key], value) ? from[key] : value;
  }
}
