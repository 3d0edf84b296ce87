/** What of a dataset bounds its scenarios: the places they may name and the years they may reach. */
import type { Dataset } from "../dataset/schema.ts";
import { isTransition, type Path } from "../scenario/path.ts";
import {
  type Group,
  type Lever,
  maxHorizonYears,
  type Override,
  type Project,
  type Scenario,
  type Scope,
} from "../scenario/schema.ts";
import { publishedThrough } from "./published-growth.ts";
import { type Refusal, refusal } from "./refusal.ts";

export interface DatasetBounds {
  readonly baseYear: number;
  readonly province: string;
  readonly prefectures: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** The last year after the base year in which any growth is published; null: none is. */
  readonly publishedThrough: number | null;
}

export function boundsOf(dataset: Dataset): DatasetBounds {
  return {
    baseYear: dataset.baseYear,
    province: dataset.province.code,
    prefectures: new Set(dataset.units.map((unit) => unit.prefecture.code)),
    units: new Set(dataset.units.map((unit) => unit.code)),
    publishedThrough: publishedThrough(dataset),
  };
}

type Place = readonly string[];

/** The first reason why the parts an edit touched are not about this dataset, or null. */
export function outOfBounds(
  document: Scenario,
  touched: (field: keyof Scenario) => Iterable<string>,
  bounds: DatasetBounds,
): Refusal | null {
  return (
    horizonFlaw(document, bounds) ??
    first(touched("overrides"), document.overrides, (override, at) =>
      overrideFlaw(override, ["overrides", at], document, bounds),
    ) ??
    first(touched("projects"), document.projects, (project, at) =>
      projectFlaw(project, ["projects", at], bounds),
    ) ??
    first(touched("levers"), document.levers, (lever, at) =>
      scopeFlaw(lever.scope, ["levers", at, "scope", "code"], document.groups, bounds),
    ) ??
    first(touched("groups"), document.groups, (group, at) => groupFlaw(group, ["groups", at], bounds)) ??
    first(
      touched("goals"),
      document.goals,
      ({ year }, code) =>
        unitFlaw(code, ["goals", code], bounds) ??
        yearFlaw(year, ["goals", code, "year"], bounds.baseYear, bounds.baseYear + maxHorizonYears),
    ) ??
    first(touched("policyTypes"), document.policyTypes, (_, code) =>
      unitFlaw(code, ["policyTypes", code], bounds),
    ) ??
    first(touched("censusRevisions"), document.censusRevisions, (_, code) =>
      prefectureFlaw(code, ["censusRevisions", code], bounds),
    ) ??
    actualsFlaw(document, touched("actualsThrough"), bounds) ??
    danglingGroup(document, touched("groups"))
  );
}

function first<Value>(
  ids: Iterable<string>,
  record: Readonly<Record<string, Value>>,
  flawOf: (value: Value, id: string) => Refusal | null,
): Refusal | null {
  for (const id of ids) {
    const value = Object.hasOwn(record, id) ? record[id] : undefined;
    const flaw = value === undefined ? null : flawOf(value, id);
    if (flaw !== null) return flaw;
  }
  return null;
}

function horizonFlaw({ horizon }: Scenario, { baseYear }: DatasetBounds): Refusal | null {
  const reached = horizon > baseYear && horizon <= baseYear + maxHorizonYears;
  return reached ? null : refusal(["horizon"], "horizon-outside-range", horizon);
}

function overrideFlaw(
  override: Override,
  place: Place,
  { horizon, groups }: Scenario,
  bounds: DatasetBounds,
): Refusal | null {
  return (
    scopeFlaw(override.scope, [...place, "scope", "code"], groups, bounds) ??
    pathFlaw(override.path, [...place, "path"], bounds.baseYear, horizon)
  );
}

/** A transition may end after the horizon: its line is then followed as far as the horizon. */
function pathFlaw(path: Path, place: Place, baseYear: number, horizon: number): Refusal | null {
  if (typeof path === "number") return null;
  if (isTransition(path))
    return yearFlaw(path.until, [...place, "until"], baseYear, baseYear + maxHorizonYears);
  return yearsFlaw(path, place, baseYear, horizon);
}

/** Projects may reach beyond the horizon; the years past it simply do not show. */
function projectFlaw(project: Project, place: Place, bounds: DatasetBounds): Refusal | null {
  const end = bounds.baseYear + maxHorizonYears;
  return (
    unitFlaw(project.unit, [...place, "unit"], bounds) ??
    yearsFlaw(project.investment, [...place, "investment"], bounds.baseYear, end) ??
    yearFlaw(project.commissioningYear, [...place, "commissioningYear"], bounds.baseYear, end)
  );
}

function yearsFlaw(years: object, place: Place, baseYear: number, end: number): Refusal | null {
  for (const year of Object.keys(years)) {
    const flaw = yearFlaw(Number(year), [...place, year], baseYear, end);
    if (flaw !== null) return flaw;
  }
  return null;
}

function yearFlaw(year: number, place: Place, baseYear: number, end: number): Refusal | null {
  return year > baseYear && year <= end ? null : refusal(place, "year-outside-horizon", year);
}

function groupFlaw(group: Group, place: Place, bounds: DatasetBounds): Refusal | null {
  for (const code of Object.keys(group.members)) {
    const flaw = unitFlaw(code, [...place, "members", code], bounds);
    if (flaw !== null) return flaw;
  }
  return null;
}

function unitFlaw(code: string, place: Place, { units }: DatasetBounds): Refusal | null {
  return units.has(code) ? null : refusal(place, "unknown-unit", code);
}

function prefectureFlaw(code: string, place: Place, { prefectures }: DatasetBounds): Refusal | null {
  return prefectures.has(code) ? null : refusal(place, "unknown-prefecture", code);
}

/** Asked only when it is set: on a dataset moved to later, years without figures are told by the run. */
function actualsFlaw(
  { actualsThrough: year }: Scenario,
  touched: Iterable<string>,
  { baseYear, publishedThrough: last }: DatasetBounds,
): Refusal | null {
  if (year === undefined || [...touched].length === 0) return null;
  return last !== null && year > baseYear && year <= last
    ? null
    : refusal(["actualsThrough"], "growth-unpublished", year);
}

function scopeFlaw(
  scope: Scope,
  place: Place,
  groups: Scenario["groups"],
  bounds: DatasetBounds,
): Refusal | null {
  switch (scope.kind) {
    case "unit":
      return unitFlaw(scope.code, place, bounds);
    case "prefecture":
      return prefectureFlaw(scope.code, place, bounds);
    case "group":
      return Object.hasOwn(groups, scope.code) ? null : refusal(place, "unknown-group", scope.code);
    case "province":
      return scope.code === undefined || scope.code === bounds.province
        ? null
        : refusal(place, "unknown-province", scope.code);
    case "unitKind":
    case "policyType":
      return null;
  }
}

/** A group taken away while an override or lever still points at it. */
function danglingGroup(document: Scenario, touchedGroups: Iterable<string>): Refusal | null {
  const gone = new Set([...touchedGroups].filter((id) => !Object.hasOwn(document.groups, id)));
  if (gone.size === 0) return null;
  for (const field of ["overrides", "levers"] as const) {
    const holders: Readonly<Record<string, Override | Lever>> = document[field];
    for (const [id, { scope }] of Object.entries(holders)) {
      if (scope.kind === "group" && gone.has(scope.code)) {
        return refusal([field, id, "scope", "code"], "unknown-group", scope.code);
      }
    }
  }
  return null;
}
