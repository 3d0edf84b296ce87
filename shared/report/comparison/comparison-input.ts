import type { Attribution } from "../../result/answers.ts";
import type { ScenarioDifference } from "../../scenario/difference.ts";
import type { ResultDifference } from "../../scenario/difference-results.ts";
import { referenceId } from "../../scenario/empty-scenario.ts";
import { type Facts, factsOf } from "../facts.ts";
import type { ReportInput } from "../report-input.ts";
import { comparedResultsWords } from "../words/compared-results-words.ts";

/** What a scenario has different from the base. */
export interface ComparedInput {
  readonly report: ReportInput;
  readonly assumptions: ScenarioDifference;
  /** From the base to it, in nominal GDP of the province; null: they stand on different datasets. */
  readonly attribution: Attribution | null;
}

/** All that a report of a comparison is written from. */
export interface ComparisonInput {
  readonly base: ReportInput;
  readonly others: readonly ComparedInput[];
  /** Over the base and the others. */
  readonly results: ResultDifference;
  readonly author: string | null;
  /** ISO date. */
  readonly date: string;
}

export interface ComparisonFacts extends ComparisonInput {
  /** Of the base and the others, in that order. */
  readonly all: readonly Facts[];
  /** Their names, told apart where two are called the same. */
  readonly names: readonly string[];
  readonly baseFacts: Facts;
}

export function comparisonFacts(input: ComparisonInput): ComparisonFacts {
  const all = [input.base, ...input.others.map(({ report }) => report)].map(factsOf);
  const given = all.map(({ scenario, called }) =>
    scenario.id === referenceId ? called.baseline : scenario.name,
  );
  const say = comparedResultsWords[input.base.language];
  const names = given.map((name, index) => {
    const before = given.slice(0, index).filter((each) => each === name).length;
    return before === 0 ? name : say.sameName(name, before + 1);
  });
  return { ...input, all, names, baseFacts: all[0] as Facts };
}
