/** The words every chart's frame asks for. */
import { useMemo } from "react";
import type { FrameWords } from "../charts/chart-props.ts";
import { useWords, type Words } from "./use-words.ts";

export function frameWords(words: Words, of: "units" | "years" | "parts"): FrameWords {
  return {
    showTable: words("chart.showTable"),
    showChart: words("chart.showChart"),
    keyboard: words(`chart.keyboard.${of}`),
    export: {
      open: words("chart.export"),
      copyPicture: words("chart.export.copyPicture"),
      copyTable: words("chart.export.copyTable"),
      saveSvg: words("chart.export.saveSvg"),
      savePng: words("chart.export.savePng"),
      saveXlsx: words("chart.export.saveXlsx"),
      saveCsv: words("chart.export.saveCsv"),
      status: words("figures.column.status"),
      bracketed: (name, unit) => words("chart.bracketed", { name, unit }),
      copied: words("chart.export.copied"),
      notCopied: words("chart.export.notCopied"),
      notSaved: words("chart.export.notSaved"),
    },
  };
}

/** Words of the large charts of GDP over years. */
export function trajectoryWords(words: Words) {
  return {
    ...frameWords(words, "years"),
    unit: words("unit.yi"),
    year: words("chart.year"),
    break: words("trajectory.break"),
    tierLine: (line: string) => words("trajectory.tierLine", { line }),
  };
}

export function useTrajectoryWords() {
  const words = useWords();
  return useMemo(() => trajectoryWords(words), [words]);
}

/** Words of the charts that tell where a difference comes from. */
export function waterfallWords(words: Words) {
  return {
    ...frameWords(words, "parts"),
    unit: words("unit.yi"),
    part: words("drivers.part"),
    contribution: words("drivers.contribution"),
    running: words("drivers.running"),
    nothing: (labels: readonly string[]) =>
      words("drivers.nothing", { labels: labels.join(words("common.listComma")) }),
    cut: words("drivers.cut"),
  };
}

/** Words of the small charts over years, with the unit behind their figures. */
export function usePanelWords(unit: string) {
  const words = useWords();
  return useMemo(() => ({ ...frameWords(words, "years"), unit, year: words("chart.year") }), [words, unit]);
}
