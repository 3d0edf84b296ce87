/** Problems as they are listed: what holds for many units of the whole sheet is said once. */
import type { ImportProblem } from "../../../shared/import/schema.ts";

export const groupedCodes = ["unit-missing", "base-year-incomplete"] as const;
export type GroupedCode = (typeof groupedCodes)[number];

export type ListedProblem =
  | { readonly kind: "one"; readonly problem: ImportProblem }
  | {
      readonly kind: "many";
      readonly code: GroupedCode;
      readonly severity: ImportProblem["severity"];
      readonly names: readonly string[];
      readonly year: string;
    };

/** Fewer than so many are said one by one. */
const many = 4;

/** Errors first; what is said once comes after what has a place of its own. */
export function listProblems(problems: readonly ImportProblem[]): ListedProblem[] {
  const groups = new Map<GroupedCode, ImportProblem[]>();
  for (const problem of problems) {
    const code = groupedCodes.find((each) => each === problem.code);
    if (code === undefined || problem.row !== null || problem.column !== null) continue;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [problem]);
    else group.push(problem);
  }
  const large = new Map([...groups].filter(([, group]) => group.length >= many));
  const said = new Set<ImportProblem>([...large.values()].flat());
  const ones = problems.filter((problem) => !said.has(problem));
  const summaries = [...large].map(([code, group]): ListedProblem => {
    const [first] = group;
    return {
      kind: "many",
      code,
      severity: first?.severity ?? "warning",
      names: group.map(({ values }) => String(values.name ?? "")),
      year: String(first?.values.year ?? ""),
    };
  });
  const listed: ListedProblem[] = [
    ...ones.map((problem): ListedProblem => ({ kind: "one", problem })),
    ...summaries,
  ];
  const isError = (each: ListedProblem) =>
    (each.kind === "one" ? each.problem.severity : each.severity) === "error";
  return [...listed.filter(isError), ...listed.filter((each) => !isError(each))];
}
