import { useMemo } from "react";
import { CountsStepsChart } from "../../charts/counts-steps/counts-steps-chart.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { frameWords } from "../../words/chart-words.ts";
import { useWords } from "../../words/use-words.ts";
import type { BoardReading } from "./use-board.ts";

interface CountsPanelProps {
  readonly board: BoardReading;
  readonly year: number;
  onYear(year: number): void;
}

/** How many units each tier holds, year by year. */
export function CountsPanel({ board, year, onYear }: CountsPanelProps) {
  const words = useWords();
  const { dataset, view, province, tiers } = board;
  const targets = useMemo(
    () => Object.fromEntries(dataset.targets.tiers.map(({ id, count }) => [id, count])),
    [dataset],
  );
  const countsWords = useMemo(
    () => ({
      ...frameWords(words, "years"),
      year: words("chart.year"),
      unit: words("unit.count"),
      target: (count: number) => words("counts.target", { count }),
    }),
    [words],
  );
  return (
    <ChartCell className="panel" chrome={30}>
      {(width, height) => (
        <CountsStepsChart
          title={words("counts.title")}
          note={words("counts.note")}
          width={width}
          height={height}
          words={countsWords}
          years={view.years}
          tiers={tiers}
          counts={province.tierCounts}
          targets={targets}
          year={year}
          onSelect={onYear}
        />
      )}
    </ChartCell>
  );
}
