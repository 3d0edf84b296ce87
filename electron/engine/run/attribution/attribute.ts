/**
 * 归因: what drives the difference between two scenarios. Each group of assumptions is a
 * player that switches from the first scenario to the second; its contribution is its exact
 * Shapley value. Units do not depend on one another, so each unit is run only for the
 * mixtures of the groups in which it differs.
 */

import type { Subject } from "../../../../shared/result/answers.ts";
import { type Attribution, type LeverGroup, leverGroups } from "../../../../shared/result/answers.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import type { PlanCompiler } from "../../plan/compile-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { projectUnits } from "../project-units.ts";
import { createProjection } from "../projection.ts";
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
  const plan = compiler.compile(scenario);
  const last = Math.min(plan.horizon, compiler.compile(against).horizon);
  const reader = readerOf(dataset, plan, subject, last);
  if (isFlaw(reader)) return reader;
  const mixing = mixingOf(compiler, against, scenario, reader.t + 1);
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
  const { terms } = reader;
  /** `[place of the unit][mask][term]`, filled for the masks within the unit's own. */
  const cells = new Float64Array(units.length * coalitions * terms);
  const failed = new Uint8Array(units.length);
  const plans = mixing.mixed(new Set());
  const scratch = createProjection(plans.codes.length, plans.years);
  for (let mask = 0; mask < coalitions; mask += 1) {
    const plan = mixing.mixed(new Set(players.filter((_, index) => mask & (1 << index))));
    runFelt(plan, units, masks, mask, scratch);
    units.forEach((unit, place) => {
      if ((mask & ~masks[place]!) !== 0) return;
      if (scratch.state[unit] !== 0) failed[place] = 1;
      for (let term = 0; term < terms; term += 1) {
        cells[(place * coalitions + mask) * terms + term] = reader.read(scratch, unit, term);
      }
    });
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

/** Projects the units that feel every player of the coalition, neighbours in one go. */
function runFelt(
  plan: Plan,
  units: readonly number[],
  masks: readonly number[],
  mask: number,
  scratch: ReturnType<typeof createProjection>,
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
