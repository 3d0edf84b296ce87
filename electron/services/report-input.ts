/** What a report or a workbook is written from, worked out from a scenario. */
import type { TargetScope } from "../../shared/dataset/schema.ts";
import type { ReportInput } from "../../shared/report/report-input.ts";
import type { ReportWish } from "../../shared/report/schema.ts";
import type { EnsembleResult } from "../../shared/result/ensemble.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { Language } from "../../shared/words/language.ts";
import { projectPlan, runResult } from "../engine/run/engine.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import { askPath } from "./answer-questions.ts";
import { baseline } from "./open-documents.ts";
import type { PlanCompilers } from "./plan-compilers.ts";
import { wordProblems } from "./word-problems.ts";

export interface ReportSubject {
  readonly dataset: RegisteredDataset;
  readonly scenario: Scenario;
  /** Absent: as the scenario says. */
  readonly scope?: TargetScope | undefined;
  readonly ensemble: EnsembleResult | null;
  readonly author: string | null;
  readonly date: string;
  readonly language: Language;
}

/** `chapters`: only what they need is worked out. */
export function reportInput(
  compilerFor: PlanCompilers,
  { dataset: registered, scenario: stored, scope, ensemble, author, date, language }: ReportSubject,
  chapters: ReportWish["chapters"],
): ReportInput {
  const { dataset } = registered;
  const scenario = scope === undefined ? stored : { ...stored, targetScope: scope };
  const run = (of: Scenario) => {
    const plan = compilerFor(registered).compile(of);
    const projected = { dataset, datasetHash: registered.hash, plan, projection: projectPlan(plan) };
    return wordProblems(runResult(projected, of), dataset, language);
  };
  const { horizon, targetScope } = scenario;
  const reference = {
    ...baseline(registered),
    horizon,
    ...(targetScope === undefined ? {} : { targetScope }),
  };
  return {
    dataset,
    scenario,
    result: run(scenario),
    baseline: run(reference),
    ensemble,
    path: chapters.includes("path")
      ? askPath(
          compilerFor(registered),
          scenario,
          { counts: {}, pins: {}, exclusions: [], maxExtraGrowth: null },
          language,
        )
      : null,
    author,
    date,
    language,
  };
}
