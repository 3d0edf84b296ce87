import { useMemo } from "react";
import { sectors } from "../../../shared/dataset/schema.ts";
import { StackPanel } from "../../charts/stack-panel/stack-panel.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { usePanelWords } from "../../words/chart-words.ts";
import { formatYi, formatYiShort } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import type { CountyReading } from "./use-county.ts";

/** Value added of the three sectors; real, as the engine reports it. */
export function SectorsPanel({ county: { result, years } }: { readonly county: CountyReading }) {
  const words = useWords();
  const panelWords = usePanelWords(words("unit.yi"));
  const layers = useMemo(
    () =>
      sectors.map((sector) => ({
        id: sector,
        label: words(`sector.${sector}`),
        values: result?.valueAdded[sector] ?? [],
      })),
    [result, words],
  );
  return (
    <ChartCell className="panel" chrome={30}>
      {(width, height) => (
        <StackPanel
          title={words("sectors.title")}
          note={words("note.unitAndBasis", {
            unit: words("unit.yi"),
            basis: words("basis.realShort"),
          })}
          width={width}
          height={height}
          words={panelWords}
          years={years}
          layers={layers}
          total={words("chart.total")}
          format={formatYi}
          formatTick={formatYiShort}
        />
      )}
    </ChartCell>
  );
}
