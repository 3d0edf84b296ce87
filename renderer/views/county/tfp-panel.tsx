import { useMemo } from "react";
import { LinePanel } from "../../charts/line-panel/line-panel.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { usePanelWords } from "../../words/chart-words.ts";
import { formatPercentFigure, formatPercentTick } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { twoLines } from "./two-lines.ts";
import type { CountyReading } from "./use-county.ts";

/** What total factor productivity must grow by for the result to come about. */
export function TfpPanel({ county }: { readonly county: CountyReading }) {
  const words = useWords();
  const panelWords = usePanelWords(words("unit.percent"));
  const series = useMemo(() => twoLines(county, (result) => result.impliedTfpGrowth, words), [county, words]);
  return (
    <ChartCell className="panel" chrome={30}>
      {(width, height) => (
        <LinePanel
          title={words("tfp.title")}
          note={words("tfp.note")}
          width={width}
          height={height}
          words={panelWords}
          series={series}
          format={formatPercentFigure}
          formatTick={formatPercentTick}
        />
      )}
    </ChartCell>
  );
}
