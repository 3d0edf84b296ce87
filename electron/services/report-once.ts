/** A report and a workbook outside a library, as the command line asks for them. */

import { composeComparison } from "../../shared/report/comparison/compose-comparison.ts";
import { composeReport } from "../../shared/report/compose-report.ts";
import type { ComparisonWish, ReportWish } from "../../shared/report/schema.ts";
import type { EnsembleResult } from "../../shared/result/ensemble.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { Language } from "../../shared/words/language.ts";
import { scenarioWorkbook } from "../interchange/workbook/scenario-workbook.ts";
import { writeWorkbook } from "../interchange/workbook/write-workbook.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import { createRunner } from "../workers/create-runner.ts";
import { comparisonInput } from "./comparison-input.ts";
import { drawEnsemble } from "./draw-ensemble.ts";
import { createPlanCompilers, type PlanCompilers } from "./plan-compilers.ts";
import { reportInput } from "./report-input.ts";
import { localDate } from "./report-service.ts";
import type { EnsembleWish } from "./run-with-ensemble.ts";

export interface OnceWish {
  /** Null: no ensemble is drawn. */
  readonly wish: EnsembleWish | null;
  readonly language: Language;
}

/** The Word document, without figures: there is no window to draw them. */
export async function reportDocxOnce(
  dataset: RegisteredDataset,
  scenario: Scenario,
  chosen: ReportWish,
  { wish, language }: OnceWish,
): Promise<Uint8Array> {
  const { reportDocx } = await import("../interchange/report-docx/report-docx.ts");
  const input = await inputOf(dataset, scenario, chosen.chapters, { wish, language });
  return reportDocx(composeReport(input, chosen), new Map());
}

/** The Word document of a comparison, without figures; the first scenario is the base. */
export async function comparisonDocxOnce(
  dataset: RegisteredDataset,
  scenarios: readonly Scenario[],
  chosen: ComparisonWish,
  { wish, language }: OnceWish,
): Promise<Uint8Array> {
  const { reportDocx } = await import("../interchange/report-docx/report-docx.ts");
  const compilerFor = createPlanCompilers();
  const date = localDate(new Date());
  const subjects = [];
  for (const scenario of scenarios) {
    const ensemble = wish === null ? null : await drawn(compilerFor, dataset, scenario, wish);
    subjects.push({ dataset, scenario, ensemble, author: null, date, language });
  }
  return reportDocx(composeComparison(comparisonInput(compilerFor, subjects), chosen), new Map());
}

export async function workbookOnce(
  dataset: RegisteredDataset,
  scenario: Scenario,
  once: OnceWish,
): Promise<Uint8Array> {
  return writeWorkbook(scenarioWorkbook(await inputOf(dataset, scenario, [], once)));
}

async function inputOf(
  dataset: RegisteredDataset,
  scenario: Scenario,
  chapters: ReportWish["chapters"],
  { wish, language }: OnceWish,
) {
  const compilerFor = createPlanCompilers();
  const ensemble = wish === null ? null : await drawn(compilerFor, dataset, scenario, wish);
  const subject = { dataset, scenario, ensemble, author: null, date: localDate(new Date()), language };
  return reportInput(compilerFor, subject, chapters);
}

async function drawn(
  compilerFor: PlanCompilers,
  dataset: RegisteredDataset,
  scenario: Scenario,
  { draws, seed, workers }: EnsembleWish,
): Promise<EnsembleResult> {
  const runner = createRunner(workers);
  try {
    const size = { draws, seed: seed ?? scenario.ensemble.seed };
    return (await drawEnsemble({ runner, compilerFor }, dataset, scenario, size)).result;
  } finally {
    await runner.close();
  }
}
