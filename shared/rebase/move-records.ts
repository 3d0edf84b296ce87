/** What becomes of each kind of record when its scenario moves to another dataset. */
import type { Goal, Group, Lever, Override, Project, Scope } from "../scenario/schema.ts";
import { movePath } from "./move-path.ts";
import type { RebaseGround } from "./rebase-ground.ts";
import type { MoveReason } from "./schema.ts";

/** `value` null: the record is left out. No reasons: it stands as it was, and nothing need be said. */
export interface MovedRecord<Value> {
  readonly value: Value | null;
  readonly reasons: MoveReason[];
  readonly places: string[];
  readonly years: number[];
}

interface Told {
  readonly reason: MoveReason;
  readonly places: readonly string[];
}

export function moveOverride(override: Override, _: string, ground: RebaseGround): MovedRecord<Override> {
  const gone = placeGone(override.scope, ground);
  if (gone !== null) return leftOut(gone);
  const regrouped = regroupedIn(override.scope, ground);
  const { path, reason, years } = movePath(override.path, ground.from, ground.to);
  if (path === null) return { ...leftOut({ reason: "beyond-horizon", places: [] }), years: [...years] };
  const allPassed = reason === "years-passed" && years.length === Object.keys(override.path).length;
  return {
    value: reason === null ? override : { ...override, path },
    reasons: [...(reason === null ? [] : [allPassed ? "all-years-passed" : reason]), ...regrouped.reasons],
    places: regrouped.places,
    years: [...years],
  };
}

/** Its investment up to the new base year is in the new capital, and its output too once it is commissioned. */
export function moveProject(project: Project, _: string, ground: RebaseGround): MovedRecord<Project> {
  const { unit, commissioningYear, channel } = project;
  if (!ground.units.has(unit)) return leftOut({ reason: "unit-gone", places: [unit] });
  const { baseYear } = ground.to;
  const isOutside = (year: number) => year <= baseYear || year > ground.furthest;
  const outside = Object.keys(project.investment).map(Number).filter(isOutside);
  const investment = Object.fromEntries(
    Object.entries(project.investment).filter(([year]) => !isOutside(Number(year))),
  );
  const years = [...outside];
  if (commissioningYear > ground.furthest)
    return { ...leftOut({ reason: "beyond-horizon", places: [unit] }), years };
  if (commissioningYear <= baseYear) {
    years.push(...(years.includes(commissioningYear) ? [] : [commissioningYear]));
    const goesOn = channel === "capital" && Object.keys(investment).length > 0;
    if (!goesOn) return { ...leftOut({ reason: "project-finished", places: [unit] }), years };
    return {
      value: { ...project, investment, commissioningYear: baseYear + 1, jobs: 0 },
      reasons: ["project-under-way"],
      places: [unit],
      years,
    };
  }
  if (outside.length === 0) return asItWas(project);
  const passed = outside.some((year) => year <= baseYear);
  return {
    value: { ...project, investment },
    reasons: [passed ? "investment-years-passed" : "beyond-horizon"],
    places: [unit],
    years,
  };
}

/** One that has begun goes on: at full effect in the same year as before, the steps until then evenly. */
export function moveLever(lever: Lever, _: string, ground: RebaseGround): MovedRecord<Lever> {
  const gone = placeGone(lever.scope, ground);
  if (gone !== null) return leftOut(gone);
  const regrouped = regroupedIn(lever.scope, ground);
  const first = ground.to.baseYear + 1;
  if (lever.startYear > ground.furthest) {
    return { ...leftOut({ reason: "beyond-horizon", places: [] }), years: [lever.startYear] };
  }
  // One that never had effect, as it began by the old base year, is left as it was for the run to tell.
  if (lever.startYear >= first || lever.startYear <= ground.from.baseYear) {
    return { value: lever, ...regrouped, years: [] };
  }
  const rampYears = Math.max(1, lever.rampYears - (first - lever.startYear));
  return {
    value: { ...lever, startYear: first, rampYears },
    reasons: ["lever-under-way", ...regrouped.reasons],
    places: regrouped.places,
    years: [lever.startYear],
  };
}

/** A group left without members stays, so that what is set for it is not lost when members come. */
export function moveGroup(group: Group, _: string, { units }: RebaseGround): MovedRecord<Group> {
  const gone = Object.keys(group.members).filter((code) => !units.has(code));
  if (gone.length === 0) return asItWas(group);
  const members = Object.fromEntries(Object.entries(group.members).filter(([code]) => units.has(code)));
  return { value: { ...group, members }, reasons: ["members-gone"], places: gone, years: [] };
}

/** A goal for mean growth counts from the base year, so another base year is told. */
export function moveGoal(
  goal: Goal,
  code: string,
  { units, from, to, furthest }: RebaseGround,
): MovedRecord<Goal> {
  if (!units.has(code)) return leftOut({ reason: "unit-gone", places: [code] });
  const { year } = goal;
  if (year > to.baseYear && year <= furthest) {
    const counts = goal.realGrowth !== undefined && from.baseYear !== to.baseYear;
    return counts ? { ...asItWas(goal), reasons: ["goal-from-new-base"], places: [code] } : asItWas(goal);
  }
  const reason = year <= to.baseYear ? "goal-passed" : "beyond-horizon";
  return { ...leftOut({ reason, places: [code] }), years: [year] };
}

function placeGone(scope: Scope, { units, prefectures, province }: RebaseGround): Told | null {
  switch (scope.kind) {
    case "unit":
      return units.has(scope.code) ? null : { reason: "unit-gone", places: [scope.code] };
    case "prefecture":
      return prefectures.has(scope.code) ? null : { reason: "prefecture-gone", places: [scope.code] };
    case "province":
      return scope.code === undefined || scope.code === province
        ? null
        : { reason: "other-province", places: [scope.code] };
    default:
      return null;
  }
}

function regroupedIn(scope: Scope, { regrouped }: RebaseGround): { reasons: MoveReason[]; places: string[] } {
  const units = scope.kind === "prefecture" ? regrouped.get(scope.code) : undefined;
  return units === undefined
    ? { reasons: [], places: [] }
    : { reasons: ["prefecture-changed"], places: [...units] };
}

function asItWas<Value>(value: Value): MovedRecord<Value> {
  return { value, reasons: [], places: [], years: [] };
}

function leftOut({ reason, places }: Told): MovedRecord<never> {
  return { value: null, reasons: [reason], places: [...places], years: [] };
}
