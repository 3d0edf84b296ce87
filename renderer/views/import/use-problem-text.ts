import { useCallback } from "react";
import type { ImportProblem } from "../../../shared/import/schema.ts";
import { importProblemText } from "../../../shared/words/import-problem-words.ts";
import { useSettings } from "../../app/workbench-context.tsx";

/** A problem of the table in words, without its place. */
export function useProblemText(): (problem: ImportProblem) => string {
  const language = useSettings((settings) => settings.language);
  return useCallback((problem) => importProblemText(problem, language), [language]);
}
