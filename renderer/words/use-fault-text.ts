import { useCallback } from "react";
import type { Fault } from "../../shared/contract/fault.ts";
import { faultText } from "../../shared/words/fault-words.ts";
import { useSettings } from "../app/workbench-context.tsx";

/** A fault in words: what happened, what was kept, what to do. */
export function useFaultText(): (fault: Fault) => string {
  const language = useSettings((settings) => settings.language);
  return useCallback((fault) => faultText(fault, language), [language]);
}
