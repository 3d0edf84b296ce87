/** What the assumptions of several scenarios have different, row by row; the first scenario is the base. */
import { sameJson } from "../history/json.ts";
import type { Assumption } from "./assumptions.ts";
import { keyOverrides } from "./merge-overrides.ts";
import { type CensusRevision, type Override, type Scenario, type Scope, scopeKinds } from "./schema.ts";

/** An adjustment in which the scenarios differ; `values` runs over the scenarios, null: not adjusted there. */
export interface AssumptionDifference {
  readonly scope: Scope;
  readonly assumption: Assumption;
  readonly values: (Override | null)[];
}

export interface RecordDifference<Value> {
  readonly id: string;
  readonly values: (Value | null)[];
}

export const settingFields = [
  "closure",
  "horizon",
  "targetScope",
  "actualsThrough",
  "ensemble",
  "datasetId",
] as const;
export type SettingField = (typeof settingFields)[number];

export interface ScenarioDifference {
  /** By path alone: a note or a source is no difference in an assumption, but comes along. */
  readonly overrides: AssumptionDifference[];
  readonly projects: RecordDifference<Scenario["projects"][string]>[];
  readonly levers: RecordDifference<Scenario["levers"][string]>[];
  readonly groups: RecordDifference<Scenario["groups"][string]>[];
  readonly goals: RecordDifference<Scenario["goals"][string]>[];
  readonly policyTypes: RecordDifference<Scenario["policyTypes"][string]>[];
  /** By prefecture code. */
  readonly censusRevisions: RecordDifference<CensusRevision>[];
  readonly settings: { readonly field: SettingField; readonly values: unknown[] }[];
}

export function scenarioDifference(scenarios: readonly Scenario[]): ScenarioDifference {
  return {
    overrides: overrideDifferences(scenarios),
    projects: recordDifferences(scenarios.map(({ projects }) => projects)),
    levers: recordDifferences(scenarios.map(({ levers }) => levers)),
    groups: recordDifferences(scenarios.map(({ groups }) => groups)),
    goals: recordDifferences(scenarios.map(({ goals }) => goals)),
    policyTypes: recordDifferences(scenarios.map(({ policyTypes }) => policyTypes)),
    censusRevisions: recordDifferences(scenarios.map(({ censusRevisions }) => censusRevisions)),
    settings: settingFields.flatMap((field) => {
      const values = scenarios.map((scenario) => scenario[field] ?? null);
      return differ(values) ? [{ field, values }] : [];
    }),
  };
}

/** From wide to narrow, then by place and assumption. */
function overrideDifferences(scenarios: readonly Scenario[]): AssumptionDifference[] {
  const keyed = keyOverrides(scenarios);
  const rows: AssumptionDifference[] = [];
  for (const key of new Set(keyed.flatMap((overrides) => [...overrides.keys()]))) {
    const values = keyed.map((overrides) => overrides.get(key)?.override ?? null);
    const any = values.find((value) => value !== null);
    if (any === undefined || any === null || !differ(values.map((value) => value?.path ?? null))) continue;
    rows.push({ scope: any.scope, assumption: any.assumption, values });
  }
  return rows.sort((a, b) => rank(a.scope) - rank(b.scope) || order(placeOf(a), placeOf(b)));
}

function rank(scope: Scope): number {
  return scopeKinds.indexOf(scope.kind);
}

function placeOf({ scope, assumption }: AssumptionDifference): string {
  return `${scope.code ?? ""} ${assumption}`;
}

function recordDifferences<Value>(
  records: readonly Readonly<Record<string, Value>>[],
): RecordDifference<Value>[] {
  const ids = [...new Set(records.flatMap((record) => Object.keys(record)))].sort(order);
  return ids.flatMap((id) => {
    const values = records.map((record) => (Object.hasOwn(record, id) ? (record[id] ?? null) : null));
    return differ(values) ? [{ id, values }] : [];
  });
}

function differ(values: readonly unknown[]): boolean {
  return values.some((value) => !sameJson(value, values[0]));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
