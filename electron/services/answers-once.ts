/** Answers outside a library, as the command line asks for them. */
import type { Attribution, Backtest, PathSolution, Subject } from "../../shared/result/answers.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { backtest } from "../engine/run/backtest/backtest.ts";
import { createPlanCompiler } from "../engine/run/engine.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import { askAttribution, askPath } from "./answer-questions.ts";

/** `counts`: one for each tier, from the highest; empty: the dataset's own targets. */
export function solveOnce(
  { dataset }: RegisteredDataset,
  scenario: Scenario,
  counts: readonly number[],
): PathSolution {
  const compiler = createPlanCompiler(dataset);
  const { tiers } = compiler.compile(scenario).ladder;
  const byTier = Object.fromEntries(
    tiers.slice(0, counts.length).map(({ id }, index) => [id, counts[index] ?? 0]),
  );
  return askPath(compiler, scenario, { counts: byTier, pins: {}, exclusions: [], maxExtraGrowth: null });
}

/** Both scenarios must be on the dataset. Throws `bad-request` with the part of the subject that is not there. */
export function attributeOnce(
  { dataset }: RegisteredDataset,
  scenario: Scenario,
  against: Scenario,
  subject: Subject,
): Attribution {
  return askAttribution(createPlanCompiler(dataset), scenario, against, subject);
}

export function backtestOnce({ dataset }: RegisteredDataset): Backtest {
  return backtest(dataset);
}
