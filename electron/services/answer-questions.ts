/** The planner's questions, asked of the engine about one scenario on one dataset. */
import { FaultError } from "../../shared/contract/fault.ts";
import type {
  Attribution,
  GoalsReport,
  MeasuresReport,
  PathSolution,
  Sensitivity,
  Subject,
  TakeReport,
} from "../../shared/result/answers.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { pathRefusalText } from "../../shared/words/answer-words.ts";
import type { Language } from "../../shared/words/language.ts";
import { attribute } from "../engine/run/attribution/attribute.ts";
import { measuresOf } from "../engine/run/attribution/measures.ts";
import { isFlaw, type SubjectFlaw } from "../engine/run/attribution/subject.ts";
import { cheapestPath } from "../engine/run/cheapest-path/cheapest-path.ts";
import type { PathQuestion } from "../engine/run/cheapest-path/path-question.ts";
import { type PlanCompiler, problemsOf, projectPlan } from "../engine/run/engine.ts";
import { sensitivity } from "../engine/run/sensitivity/sensitivity.ts";
import { answerPlans } from "../engine/run/take/answer-plans.ts";
import { take } from "../engine/run/take/take.ts";
import { goalsReport } from "../engine/run/target-closure/goals-report.ts";
import { wordProblems } from "./word-problems.ts";

/** Throws `bad-request` for a unit that the dataset has not. */
export function askTake(compiler: PlanCompiler, scenario: Scenario, code: string): TakeReport {
  const unit = compiler.dataset.units.findIndex((each) => each.code === code);
  if (unit < 0) throw new FaultError("bad-request", { path: "unit", message: code });
  const plans = answerPlans(compiler, scenario);
  const problems = problemsOf(plans.plan, plans.projection);
  return wordProblems({ ...take(compiler.dataset, plans, unit), problems }, compiler.dataset);
}

/** A question that contradicts itself is answered with its refusals, not with a fault. */
export function askPath(
  compiler: PlanCompiler,
  scenario: Scenario,
  question: PathQuestion,
  language: Language = "zh-CN",
): PathSolution {
  const { units } = compiler.dataset;
  const found = cheapestPath(compiler, scenario, question);
  const nameOf = (code: string) => units.find((unit) => unit.code === code)?.name ?? null;
  const refusals = found.refusals.map((refusal) => ({
    ...refusal,
    message: pathRefusalText(refusal, language, nameOf),
  }));
  const problems = runProblems(compiler, scenario);
  return wordProblems({ ...found, refusals, problems }, compiler.dataset, language);
}

/** Both scenarios must be on the compiler's dataset. Throws `bad-request` for a number that is not there. */
export function askAttribution(
  compiler: PlanCompiler,
  scenario: Scenario,
  against: Scenario,
  subject: Subject,
): Attribution {
  return answered(attribute(compiler, scenario, against, subject));
}

/** Throws `bad-request` for a number that is not there. */
export function askSensitivity(compiler: PlanCompiler, scenario: Scenario, subject: Subject): Sensitivity {
  return answered(sensitivity(compiler, scenario, subject));
}

export function askGoals(compiler: PlanCompiler, scenario: Scenario): GoalsReport {
  return wordProblems(goalsReport(compiler, scenario), compiler.dataset);
}

export function askMeasures(compiler: PlanCompiler, scenario: Scenario): MeasuresReport {
  const measures = measuresOf(compiler, scenario);
  return wordProblems({ ...measures, problems: runProblems(compiler, scenario) }, compiler.dataset);
}

function runProblems(compiler: PlanCompiler, scenario: Scenario) {
  const plan = compiler.compile(scenario);
  return problemsOf(plan, projectPlan(plan));
}

function answered<Answer extends object>(found: Answer | SubjectFlaw): Answer {
  if (!isFlaw(found)) return found;
  throw new FaultError("bad-request", { path: `subject.${found.flaw}`, message: found.given });
}
