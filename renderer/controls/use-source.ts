import { useCallback, useMemo } from "react";
import { useDesk } from "../app/workbench-context.tsx";
import type { RowSource } from "../charts/chart-props.ts";
import type { FigureWish } from "../state/data-desk.ts";
import { useWords } from "../words/use-words.ts";

/** From a number to the figures it stands on; the keyboard goes along. */
export function useShowSource(): (wish: Partial<FigureWish>) => void {
  const { dataDesk } = useDesk();
  return useCallback(
    (wish) => {
      dataDesk.showSource(wish);
      requestAnimationFrame(() => document.getElementById("screen")?.focus());
    },
    [dataDesk],
  );
}

/** The same for the rows and units of a chart: each unit leads to its own output figures. */
export function useUnitSource(): RowSource {
  const words = useWords();
  const show = useShowSource();
  return useMemo(
    () => ({
      label: (name) => words("source.showLabel", { what: name }),
      hint: words("source.hint"),
      has: () => true,
      open: (code) => show({ place: code, indicator: "output" }),
    }),
    [words, show],
  );
}
