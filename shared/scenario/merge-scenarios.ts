/**
 * Three-way merge of two scenarios with a common ancestor. Edits that do not meet are
 * both kept; where both sides changed one field to something else, the record is a
 * conflict and goes to the side chosen for it.
 */
import { isMap } from "./difference-patches.ts";
import { dividedGroups } from "./merge-groups.ts";
import { type KeyedOverrides, keyOverrides, overridesByKey } from "./merge-overrides.ts";
import { type Clash, type MergeRules, mergeValues, type Side } from "./merge-values.ts";
import { isTransition, type Path } from "./path.ts";
import { isRecordField, type RecordField } from "./record-fields.ts";
import type { Override, Scenario } from "./schema.ts";

/** Fields that belong to the scenario for good: mine. */
const ownFields = ["format", "version", "id", "datasetId"] as const;

/** One decision: a record, or a setting, that the two sides want differently. */
export interface MergeConflict {
  /** Names the conflict: `overrides/unit:530181:growth.secondary`, `horizon`. */
  readonly key: string;
  readonly field: keyof Scenario;
  /** The record's id in each document that has it; of a setting null. */
  readonly ids: Readonly<Record<"base" | Side, string | null>>;
  /** The whole record or setting; undefined: not there. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** What within the record clashes, dotted; empty: the record as a whole. */
  readonly within: readonly string[];
  /** Ids in the merged document that must go if the group goes: `overrides/o1`. */
  readonly dependents: readonly string[];
}

export type MergeChoices = Readonly<Record<string, Side>>;

export interface Merged {
  /** With every conflict as chosen; mine where nothing is chosen. */
  readonly document: Scenario;
  readonly conflicts: readonly MergeConflict[];
  /** Keys of the conflicts for which no side is chosen. */
  readonly open: readonly string[];
}

export function mergeScenarios(
  base: Scenario,
  mine: Scenario,
  theirs: Scenario,
  choices: MergeChoices = {},
): Merged {
  const documents = [mine, theirs, base] as const;
  const keyed = keyOverrides(documents);
  const clashes = new Map<string, Clash[]>();
  const rules: MergeRules = {
    isDivisible,
    isWhole: (path, merged) => path[2] !== "path" || Object.keys(merged).length > 0,
    choose(clash) {
      const key = keyOf(clash.path);
      clashes.set(key, [...(clashes.get(key) ?? []), clash]);
      return chosen(choices, key);
    },
  };
  const [left, right, from] = documents.map((document, at) => mergeable(document, keyed[at]!));
  const merged = mergeValues({ path: [], base: from, mine: left, theirs: right }, rules) as Record<
    string,
    unknown
  >;
  const draft = {
    ...merged,
    ...Object.fromEntries(ownFields.map((field) => [field, mine[field]])),
    overrides: overridesByKey(merged.overrides as Record<string, Override>, keyed),
  } as Scenario;

  const conflicts = [...clashes].map(([key, found]) => conflictOf(key, found, [base, mine, theirs], keyed));
  const divided = dividedGroups(base, mine, theirs, draft, (id) => chosen(choices, keyOf(["groups", id])));
  const groups = divided.groups.map(({ id, dependents }) => ({
    ...conflictOf(keyOf(["groups", id]), [], [base, mine, theirs], keyed),
    dependents,
  }));
  const told = new Set(groups.map(({ key }) => key));
  const all = [...conflicts.filter(({ key }) => !told.has(key)), ...groups];
  return {
    document: divided.document,
    conflicts: all,
    open: all.map(({ key }) => key).filter((key) => !Object.hasOwn(choices, key)),
  };
}

function chosen(choices: MergeChoices, key: string): Side {
  return (Object.hasOwn(choices, key) ? choices[key] : undefined) ?? "mine";
}

/** The record's key, or the setting's name; what is within a record is decided with it. */
function keyOf([field = "", id]: readonly string[]): string {
  return id === undefined || !isRecordField(field) ? field : `${field}/${id}`;
}

/** A document without what is not merged, its overrides by what they are about. */
function mergeable(document: Scenario, overrides: KeyedOverrides): Record<string, unknown> {
  const { format, version, id, datasetId, ...rest } = document;
  return {
    ...rest,
    overrides: Object.fromEntries([...overrides].map(([key, { override }]) => [key, override])),
  };
}

/** Maps within a record whose entries are facts of their own. */
const innerMaps: ReadonlySet<string> = new Set(["projects.investment", "levers.effects", "groups.members"]);

function isDivisible({ path, base, mine, theirs }: Clash): boolean {
  const [field = "", , inner, ...deeper] = path;
  if (path.length <= 1) return path.length === 0 || isRecordField(field) || field === "ensemble";
  if (deeper.length > 0 || !isRecordField(field)) return false;
  // A goal is one number in one year, the types of a county are one list.
  if (field === "goals" || field === "policyTypes") return false;
  // Added by both: of an override or a prefecture's revision only what differs clashes; two new projects of one id are two projects.
  const hasBase = isMap(base);
  if (!isMap(mine) || !isMap(theirs)) return false;
  if (inner === undefined) return hasBase || field === "overrides" || field === "censusRevisions";
  if (!hasBase) return false;
  if (field === "overrides" && inner === "path") return [base, mine, theirs].every(isYearly);
  return innerMaps.has(`${field}.${inner}`);
}

function isYearly(path: unknown): boolean {
  return isMap(path) && !isTransition(path as Path);
}

function conflictOf(
  key: string,
  clashes: readonly Clash[],
  [base, mine, theirs]: readonly [Scenario, Scenario, Scenario],
  [mineKeyed, theirsKeyed, baseKeyed]: readonly KeyedOverrides[],
): MergeConflict {
  const [field, ...rest] = key.split("/") as [keyof Scenario, ...string[]];
  const id = rest.length === 0 ? null : rest.join("/");
  const find = (document: Scenario, keyed: KeyedOverrides | undefined) => {
    if (id === null) return { id: null, value: document[field] as unknown };
    if (field === "overrides") {
      const found = keyed?.get(id);
      return { id: found?.id ?? null, value: found?.override };
    }
    const records = document[field as RecordField] as Readonly<Record<string, unknown>>;
    return Object.hasOwn(records, id) ? { id, value: records[id] } : { id: null, value: undefined };
  };
  const [b, m, t] = [find(base, baseKeyed), find(mine, mineKeyed), find(theirs, theirsKeyed)];
  const depth = id === null ? 1 : 2;
  return {
    key,
    field,
    ids: { base: b.id, mine: m.id, theirs: t.id },
    base: b.value,
    mine: m.value,
    theirs: t.value,
    within: clashes.map(({ path }) => path.slice(depth).join(".")).filter((place) => place !== ""),
    dependents: [],
  };
}
