import { useWorkbench } from "../../app/workbench-context.tsx";
import { BarPanel } from "../../charts/bar-panel/bar-panel.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { usePanelWords } from "../../words/chart-words.ts";
import { formatCount, formatWan } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import type { BoardReading } from "./use-board.ts";

/** 城镇新增就业 of the province each projected year, against the target. */
export function JobsPanel({ board: { view, province, scope } }: { readonly board: BoardReading }) {
  const words = useWords();
  const panelWords = usePanelWords(words("unit.wan"));
  const baseline = useWorkbench((state) => state.baseline.view);
  const target = province.targets.urbanJobs?.target ?? null;
  const points = view.years
    .slice(1)
    .map((year, index) => ({ year, value: province.urbanJobs[index + 1] ?? null }));
  const base = baseline?.years
    .slice(1)
    .map((year, index) => ({ year, value: baseline.province[scope].urbanJobs[index + 1] ?? null }));
  return (
    <ChartCell className="panel" chrome={52}>
      {(width, height) => (
        <BarPanel
          title={words("jobs.title")}
          note={words("jobs.note")}
          status={words("jobs.status")}
          width={width}
          height={height}
          words={panelWords}
          label={words("trajectory.scenario")}
          points={points}
          baseline={base === undefined ? null : { label: words("trajectory.baseline"), points: base }}
          line={target === null ? null : { value: target, label: words("jobs.target", { value: target }) }}
          format={formatWan}
          formatTick={formatCount}
        />
      )}
    </ChartCell>
  );
}
