import type { Dataset } from "../../shared/dataset/schema.ts";
import type { PlanProblem, Problem } from "../../shared/result/schema.ts";
import type { Language } from "../../shared/words/language.ts";
import { problemText } from "../../shared/words/problem-words.ts";

/** The result with its problems worded, in the product's first language unless another is wanted. */
export function wordProblems<Result extends { problems: PlanProblem[] }>(
  result: Result,
  { units }: Dataset,
  language: Language = "zh-CN",
): Omit<Result, "problems"> & { problems: Problem[] } {
  if (result.problems.length === 0) return { ...result, problems: [] };
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? null;
  return {
    ...result,
    problems: result.problems.map((problem) => ({
      ...problem,
      message: problemText(problem, language, nameOf),
    })),
  };
}
