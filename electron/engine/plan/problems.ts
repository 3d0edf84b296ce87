/** Collecting model trouble. The engine gives it no words; `shared/words/problem-words.ts` does. */
import type { PlanProblem, ProblemCode } from "../../../shared/result/schema.ts";

export type { PlanProblem };

export function problem(
  code: ProblemCode,
  unit: string | null,
  assumption: string | null,
  year: number | null,
  value?: number,
): PlanProblem {
  const given = value !== undefined && Number.isFinite(value) ? value : null;
  return { unit, assumption, year, code, value: given };
}
