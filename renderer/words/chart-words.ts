/** The words every chart's frame asks for. */
import { useMemo } from "react";
import type { FrameWords } from "../charts/chart-props.ts";
import { useWords, type Words } from "./use-words.ts";

export function frameWords(words: Words, of: "units" | "years"): FrameWords {
  return {
    showTable: words("chart.showTable"),
    showChart: words("chart.showChart"),
    keyboard: words(of === "units" ? "chart.keyboard.units" : "chart.keyboard.years"),
  };
}

/** Words of the small charts over years, with the unit behind their figures. */
export function usePanelWords(unit: string) {
  const words = useWords();
  return useMemo(() => ({ ...frameWords(words, "years"), unit, year: words("chart.year") }), [words, unit]);
}
