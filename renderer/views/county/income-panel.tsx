import { useMemo } from "react";
import { LinePanel } from "../../charts/line-panel/line-panel.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { usePanelWords } from "../../words/chart-words.ts";
import { formatRatio } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { twoLines } from "./two-lines.ts";
import type { CountyReading } from "./use-county.ts";

/** Urban over rural income; an index where levels are missing, and says so. */
export function IncomePanel({ county }: { readonly county: CountyReading }) {
  const words = useWords();
  const panelWords = usePanelWords("");
  const series = useMemo(() => twoLines(county, (result) => result.incomeRatio, words), [county, words]);
  const index = county.result?.incomeRatioIsIndex ?? false;
  return (
    <ChartCell className="panel" chrome={30}>
      {(width, height) => (
        <LinePanel
          title={words("income.title")}
          note={
            index ? words("income.note.index", { year: String(county.baseYear) }) : words("income.note.ratio")
          }
          width={width}
          height={height}
          words={panelWords}
          series={series}
          format={formatRatio}
        />
      )}
    </ChartCell>
  );
}
