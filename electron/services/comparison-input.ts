/** What a report of a comparison is written from, worked out from scenarios. */
import type { ComparedInput, ComparisonInput } from "../../shared/report/comparison/comparison-input.ts";
import type { ReportInput } from "../../shared/report/report-input.ts";
import { scenarioDifference } from "../../shared/scenario/difference.ts";
import { resultDifference } from "../../shared/scenario/difference-results.ts";
import { askAttribution } from "./answer-questions.ts";
import type { PlanCompilers } from "./plan-compilers.ts";
import { type ReportSubject, reportInput } from "./report-input.ts";

/** `subjects`: at least two, the base first. */
export function comparisonInput(
  compilerFor: PlanCompilers,
  subjects: readonly ReportSubject[],
): ComparisonInput {
  const [base, ...others] = subjects;
  if (base === undefined) throw new Error("A comparison without a base");
  const input = (subject: ReportSubject) => reportInput(compilerFor, subject, []);
  const baseInput = input(base);
  const compared = others.map((subject): ComparedInput => {
    return {
      report: input(subject),
      assumptions: scenarioDifference([base.scenario, subject.scenario]),
      attribution: attributionOf(compilerFor, base, subject),
    };
  });
  const reports: ReportInput[] = [baseInput, ...compared.map(({ report }) => report)];
  const { author, date } = base;
  const results = resultDifference(
    reports.map(({ result, dataset }) => ({ run: result, tiers: dataset.targets.tiers })),
  );
  return { base: baseInput, others: compared, results, author, date };
}

function attributionOf(compilerFor: PlanCompilers, base: ReportSubject, other: ReportSubject) {
  if (other.dataset !== base.dataset) return null;
  const subject = { result: "gdpNominal", unit: null };
  return askAttribution(compilerFor(base.dataset), other.scenario, base.scenario, subject);
}
