import { BarPanel } from "../../charts/bar-panel/bar-panel.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { usePanelWords } from "../../words/chart-words.ts";
import { formatWan } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import type { CountyReading } from "./use-county.ts";

/** 城镇新增就业 of the unit, year by year. */
export function CountyJobsPanel({ county }: { readonly county: CountyReading }) {
  const words = useWords();
  const panelWords = usePanelWords(words("unit.wan"));
  const { result, baseline, years, baselineYears } = county;
  const points = years.map((year, index) => ({ year, value: result?.urbanJobs[index] ?? null }));
  const base = baselineYears.map((year, index) => ({ year, value: baseline?.urbanJobs[index] ?? null }));
  return (
    <ChartCell className="panel" chrome={30}>
      {(width, height) => (
        <BarPanel
          title={words("countyJobs.title")}
          note={words("countyJobs.note")}
          width={width}
          height={height}
          words={panelWords}
          label={words("trajectory.scenario")}
          points={points}
          baseline={baseline === null ? null : { label: words("trajectory.baseline"), points: base }}
          format={formatWan}
        />
      )}
    </ChartCell>
  );
}
