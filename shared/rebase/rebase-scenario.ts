/**
 * A scenario on another dataset: its id for the dataset, and what cannot stay as it was.
 * Nothing else changes.
 */
import type { Dataset } from "../dataset/schema.ts";
import { sameJson } from "../history/json.ts";
import { maxHorizonYears, type Scenario } from "../scenario/schema.ts";
import {
  type MovedRecord,
  moveGoal,
  moveGroup,
  moveLever,
  moveOverride,
  moveProject,
} from "./move-records.ts";
import { type RebaseGround, rebaseGround } from "./rebase-ground.ts";
import type { MovedField, RebaseMove } from "./schema.ts";

export interface Rebased {
  readonly document: Scenario;
  /** What was left out or changed, and what only needs to be known. */
  readonly moves: readonly RebaseMove[];
}

export function rebaseScenario(scenario: Scenario, from: Dataset, to: Dataset): Rebased {
  const moves: RebaseMove[] = [];
  const horizon = moveHorizon(scenario, to, moves);
  const ground = rebaseGround(from, to, { before: scenario.horizon, after: horizon });
  const records = <Value>(
    field: MovedField,
    map: Readonly<Record<string, Value>>,
    move: (value: Value, id: string, ground: RebaseGround) => MovedRecord<Value>,
  ): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(map).flatMap(([id, before]) => {
        const { value, reasons, places, years } = move(before, id, ground);
        if (reasons.length > 0) {
          const outcome = value === null ? "left-out" : sameJson(value, before) ? "named" : "changed";
          moves.push({ field, id, outcome, reasons, before, after: value, places, years });
        }
        return value === null ? [] : [[id, value]];
      }),
    );

  const document: Scenario = {
    ...scenario,
    datasetId: to.id,
    horizon,
    overrides: records("overrides", scenario.overrides, moveOverride),
    projects: records("projects", scenario.projects, moveProject),
    levers: records("levers", scenario.levers, moveLever),
    groups: records("groups", scenario.groups, moveGroup),
    goals: records("goals", scenario.goals, moveGoal),
    policyTypes: records("policyTypes", scenario.policyTypes, (value, code, { units }) =>
      units.has(code) ? asItWas(value) : leftOut("unit-gone", [code]),
    ),
    censusRevisions: records("censusRevisions", scenario.censusRevisions, (value, code) => {
      if (!ground.prefectures.has(code)) return leftOut("prefecture-gone", [code]);
      return from.vintage === to.vintage && from.baseYear === to.baseYear
        ? asItWas(value)
        : { ...asItWas(value), reasons: ["census-and-vintage"], places: [code] };
    }),
  };
  const { actualsThrough } = scenario;
  if (actualsThrough !== undefined && actualsThrough <= to.baseYear) {
    delete document.actualsThrough;
    moves.push({
      field: "actualsThrough",
      id: null,
      outcome: "left-out",
      reasons: ["actuals-passed"],
      before: actualsThrough,
      after: null,
      places: [],
      years: [actualsThrough],
    });
  }
  return { document, moves };
}

function asItWas<Value>(value: Value): MovedRecord<Value> {
  return { value, reasons: [], places: [], years: [] };
}

function leftOut(reason: MovedRecord<never>["reasons"][number], places: string[]): MovedRecord<never> {
  return { value: null, reasons: [reason], places, years: [] };
}

/** As it was where the new dataset reaches it; else the new targets' own, or as far as can be. */
function moveHorizon({ horizon }: Scenario, { baseYear, targets }: Dataset, moves: RebaseMove[]): number {
  const furthest = baseYear + maxHorizonYears;
  if (horizon > baseYear && horizon <= furthest) return horizon;
  const passed = horizon <= baseYear;
  const own = Math.min(Math.max(targets.horizon, baseYear + 1), furthest);
  const after = passed ? own : furthest;
  moves.push({
    field: "horizon",
    id: null,
    outcome: "changed",
    reasons: [passed ? "horizon-passed" : "horizon-too-far"],
    before: horizon,
    after,
    places: [],
    years: [horizon],
  });
  return after;
}
