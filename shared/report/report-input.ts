import type { Dataset } from "../dataset/schema.ts";
import type { PathSolution } from "../result/answers.ts";
import type { EnsembleResult } from "../result/ensemble.ts";
import type { RunResult } from "../result/schema.ts";
import type { Scenario } from "../scenario/schema.ts";
import type { Language } from "../words/language.ts";

/** All that a report or a workbook is written from. */
export interface ReportInput {
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly result: RunResult;
  /** The dataset's reference, to the same horizon and in the same scope. */
  readonly baseline: RunResult;
  /** Null: none has been drawn of this scenario. */
  readonly ensemble: EnsembleResult | null;
  /** The cheapest path to the dataset's own counts; null: not asked for. */
  readonly path: PathSolution | null;
  /** Who writes it; null: nobody said so. */
  readonly author: string | null;
  /** ISO date. */
  readonly date: string;
  /** In which it is written; `result` and `path` have their messages in it. */
  readonly language: Language;
}
