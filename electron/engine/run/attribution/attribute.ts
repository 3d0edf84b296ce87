/**
 * 归因: what drives the difference between two scenarios. Each group of assumptions is a
 * player that switches from the first scenario to the second; its contribution is its exact
 * Shapley value. Units do not depend on one another, so each unit is run only for the
 * mixtures of the groups in which it differs.
 */

import type { Subject } from "../../../../shared/result/answers.ts";
import { type Attribution, type LeverGroup, leverGroups } from "../../../../shared/result/answers.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { grow } from "../../model/growth.ts";
import type { PlanCompiler } from "../../plan/compile-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { projectUnits } from "../project-units.ts";
import { createProjection, type Projection } from "../projection.ts";
import { type Mixing, mixingOf } from "./mixing.ts";
import { shapley } from "./shapley.ts";
import { hearingGroups, isFlaw, type Reader, readerOf, type SubjectFlaw } from "./subject.ts";

/** Named in every answer; the others only where the scenarios differ in them. */
const alwaysNamed: readonly LeverGroup[] = [
  "growth",
  "investment",
  "employment",
  "deflator",
  "projects",
  "levers",
];

/**
 * From `against` to `scenario`, both on the compiler's dataset. The target scope is that of
 * `scenario`. A unit that cannot be computed in every mixture is left out on both sides.
 */
export function attribute(
  compiler: PlanCompiler,
  scenario: Scenario,
  against: Scenario,
  subject: Subject,
): Attribution | SubjectFlaw {
  const { dataset } = compiler;
  const first = { scenario: against, plan: compiler.compile(against) };
  const second = { scenario, plan: compiler.compile(scenario) };
  const last = Math.min(first.plan.horizon, second.plan.horizon);
  const reader = readerOf(dataset, second.plan, subject, last);
  if (isFlaw(reader)) return reader;
  const mixing = mixingOf(compiler, first, second, reader.t + 1);
  const units = reader.unit === null ? dataset.units.map((_, unit) => unit) : [reader.unit];
  const differing = units.map((unit) => mixing.differing(unit));
  const differ = new Set(differing.flat());
  const players = hearingGroups(reader).filter((group) => differ.has(group));
  const bit = new Map(players.map((group, index) => [group, 1 << index]));
  const masks = differing.map((groups) => groups.reduce((mask, group) => mask | (bit.get(group) ?? 0), 0));

  const { values, excluded } = worths(mixing, reader, players, units, masks);
  if (!values.every(Number.isFinite) || excluded.length === units.length) {
    return { flaw: "figure", given: reader.result };
  }
  const shares = shapley(values, players.length);
  const contributions: Record<string, number> = {};
  for (const group of leverGroups) {
    const player = players.indexOf(group);
    if (player >= 0) contributions[group] = shares[player] ?? 0;
    else if (alwaysNamed.includes(group) || differ.has(group)) contributions[group] = 0;
  }
  const [before, after] = [values[0] ?? 0, values.at(-1) ?? 0];
  return {
    result: reader.result,
    year: reader.year,
    unit: reader.unit === null ? null : (dataset.units[reader.unit]?.code ?? null),
    against: before,
    value: after,
    difference: after - before,
    contributions,
    excluded: excluded.map((unit) => dataset.units[unit]!.code),
  };
}

/** The number for every coalition of players, `values[mask]`; `masks`: the players each unit feels. */
function worths(
  mixing: Mixing,
  reader: Reader,
  players: readonly LeverGroup[],
  units: readonly number[],
  masks: readonly number[],
): { values: Float64Array; excluded: number[] } {
  const coalitions = 1 << players.length;
  const { terms, t } = reader;
  /** `[place of the unit][mask][term]`, filled for the masks within the unit's own. */
  const cells = new Float64Array(units.length * coalitions * terms);
  const failed = new Uint8Array(units.length);
  const prices = 1 << players.indexOf("deflator");
  const isPriced = players.includes("deflator");
  const before = mixing.mixed(new Set());
  const after = isPriced ? mixing.mixed(new Set(["deflator"])) : before;
  const scratch = createProjection(before.codes.length, before.years);

  const read = (place: number, mask: number) => {
    const unit = units[place]!;
    for (let term = 0; term < terms; term += 1) {
      cells[(place * coalitions + mask) * terms + term] = reader.read(scratch, unit, term);
    }
  };
  for (let mask = 0; mask < coalitions; mask += 1) {
    // Prices move nothing but the nominal value, so a run serves for both.
    if (isPriced && mask & prices) continue;
    const plan = mixing.mixed(new Set(players.filter((_, index) => mask & (1 << index))));
    runFelt(plan, units, masks, mask, scratch);
    for (let place = 0; place < units.length; place += 1) {
      const felt = masks[place]!;
      if ((mask & ~felt) !== 0) continue;
      const unit = units[place]!;
      if (scratch.state[unit] !== 0) failed[place] = 1;
      read(place, mask);
      if (!isPriced || (felt & prices) === 0) continue;
      scratch.gdpNominal[unit * scratch.years + t] = nominalAt(after, scratch, unit, t);
      read(place, mask | prices);
    }
  }
  const values = new Float64Array(coalitions);
  for (let mask = 0; mask < coalitions; mask += 1) {
    let first = 0;
    let second = 0;
    for (let place = 0; place < units.length; place += 1) {
      if (failed[place] === 1) continue;
      const cell = (place * coalitions + (mask & masks[place]!)) * terms;
      first += cells[cell]!;
      if (terms === 2) second += cells[cell + 1]!;
    }
    values[mask] = reader.finish(first, second);
  }
  return { values, excluded: units.filter((_, place) => failed[place] === 1) };
}

/** The unit's real value added at the plan's prices. */
function nominalAt(plan: Plan, { valueAdded }: Projection, unit: number, t: number): number {
  const row = unit * plan.years;
  const { columns } = plan;
  let price1 = 1;
  let price2 = 1;
  let price3 = 1;
  for (let at = row + 1; at <= row + t; at += 1) {
    price1 = grow(price1, columns["deflator.primary"][at]!);
    price2 = grow(price2, columns["deflator.secondary"][at]!);
    price3 = grow(price3, columns["deflator.tertiary"][at]!);
  }
  const [value1, value2, value3] = valueAdded;
  return price1 * value1[row + t]! + price2 * value2[row + t]! + price3 * value3[row + t]!;
}

/** Projects the units that feel every player of the coalition, neighbours in one go. */
function runFelt(
  plan: Plan,
  units: readonly number[],
  masks: readonly number[],
  mask: number,
  scratch: Projection,
): void {
  let from = -1;
  let to = -1;
  for (let place = 0; place <= units.length; place += 1) {
    const isFelt = place < units.length && (mask & ~masks[place]!) === 0;
    const unit = isFelt ? units[place]! : -1;
    if (isFelt && unit === to) {
      to += 1;
      continue;
    }
    if (from >= 0) projectUnits(plan, from, to, scratch, from, 0);
    from = unit;
    to = isFelt ? unit + 1 : -1;
  }
}
