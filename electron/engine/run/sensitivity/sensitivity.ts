/** 敏感性: what matters most. Every assumption and parameter moved alone, all else as the scenario has it. */
import type { Sensitivity, SensitivityBar, Subject } from "../../../../shared/result/answers.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { bySector, type Columns } from "../../plan/columns.ts";
import { createPlanCompiler, type PlanCompiler } from "../../plan/compile-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { isFlaw, type Reader, readerOf, type SubjectFlaw } from "../attribution/subject.ts";
import { projectPlan } from "../project-plan.ts";
import { createProjection, type Projection } from "../projection.ts";
import { type Range, rangesOf, revisionsMoved, type Step, stepsOf } from "./steps.ts";

/**
 * Assumptions move within the scenario; parameters move in the dataset, so the reference
 * moves with them and a scenario that sets the parameter itself is not moved. The additions
 * of the `target` closure stay as solved while an assumption moves.
 */
export function sensitivity(
  compiler: PlanCompiler,
  scenario: Scenario,
  subject: Subject,
): Sensitivity | SubjectFlaw {
  const { dataset } = compiler;
  const plan = compiler.compile(scenario);
  const reader = readerOf(dataset, plan, subject);
  if (isFlaw(reader)) return reader;
  const buffers = createProjection(plan.codes.length, plan.years);
  const value = numberOf(reader, plan, buffers);
  if (value === null) return { flaw: "figure", given: reader.result };

  const steps = stepsOf(plan.closure).map((step) =>
    bar({ assumption: step.assumption, kind: "step", low: -step.step, high: step.step }, (addition) =>
      numberOf(reader, moved(plan, step, addition), buffers),
    ),
  );
  const ranges = rangesOf(dataset).map((range) =>
    bar({ assumption: range.assumption, kind: "range", low: range.low, high: range.high }, (end) =>
      numberOf(reader, withParameter(compiler, scenario, range, end), buffers),
    ),
  );
  const revised = revisionsMoved(scenario);
  if (revised !== null) {
    const { step, by } = revised;
    const moving = { assumption: "censusRevision", kind: "step", low: -step, high: step } as const;
    steps.push(bar(moving, (addition) => numberOf(reader, compiler.compile(by(addition)), buffers)));
  }
  return {
    result: reader.result,
    year: reader.year,
    unit: subject.unit,
    value,
    bars: [...steps, ...ranges].sort((a, b) => b.spread - a.spread),
  };
}

function bar(
  moving: Pick<SensitivityBar, "assumption" | "kind" | "low" | "high">,
  at: (value: number) => number | null,
): SensitivityBar {
  const lowResult = at(moving.low);
  const highResult = at(moving.high);
  const spread = lowResult === null || highResult === null ? 0 : Math.abs(highResult - lowResult);
  return { ...moving, lowResult, highResult, spread };
}

/** The plan with the step's column moved in every year still open; the base year and years as published are what they were. */
function moved(plan: Plan, { column, least }: Step, addition: number): Plan {
  const values = plan.columns[column].slice();
  values.forEach((value, at) => {
    if (at % plan.years > plan.settled[Math.floor(at / plan.years)]!)
      values[at] = Math.max(least, value + addition);
  });
  const columns: Columns = { ...plan.columns, [column]: values };
  return { ...plan, columns, rates: bySector(columns, plan.closure === "growth" ? "growth" : "tfpGrowth") };
}

function withParameter({ dataset }: PlanCompiler, scenario: Scenario, range: Range, value: number): Plan {
  const parameters = range.set(dataset.parameters, value);
  return createPlanCompiler({ ...dataset, parameters }).compile(scenario);
}

/** Null where a unit asked for has no figure; of the province, units without one do not count. */
function numberOf(reader: Reader, plan: Plan, buffers: Projection): number | null {
  const run = projectPlan(plan, buffers);
  const units = reader.unit === null ? plan.codes.map((_, unit) => unit) : [reader.unit];
  let first = 0;
  let second = 0;
  for (const unit of units) {
    if (run.state[unit] !== 0) continue;
    first += reader.read(run, unit, 0);
    if (reader.terms === 2) second += reader.read(run, unit, 1);
  }
  if (reader.unit !== null && run.state[reader.unit] !== 0) return null;
  const value = reader.finish(first, second);
  return Number.isFinite(value) ? value : null;
}
