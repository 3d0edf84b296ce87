import { useMemo, useState } from "react";
import { CountsStepsChart } from "../../charts/counts-steps/counts-steps-chart.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { Choice } from "../../controls/choice.tsx";
import { frameWords } from "../../words/chart-words.ts";
import { useWords } from "../../words/use-words.ts";
import { SpreadChart } from "./spread-chart.tsx";
import type { BoardReading } from "./use-board.ts";

interface CountsPanelProps {
  readonly board: BoardReading;
  readonly year: number;
  onYear(year: number): void;
}

/** How many units each tier holds, year by year, and how likely each number is at the horizon. */
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
  const [shown, setShown] = useState("years");
  const actions = (
    <Choice
      label={words("distribution.show")}
      options={[
        { value: "years", label: words("distribution.show.years") },
        ...dataset.targets.tiers.map(({ id, min }) => ({
          value: id,
          label: words("distribution.show.tier", { line: min }),
        })),
      ]}
      value={shown}
      onChange={setShown}
    />
  );
  if (shown !== "years") {
    return (
      <ChartCell className="panel counts" chrome={30}>
        {(width, height) => (
          <SpreadChart board={board} tier={shown} width={width} height={height} actions={actions} />
        )}
      </ChartCell>
    );
  }
  return (
    <ChartCell className="panel counts" chrome={30}>
      {(width, height) => (
        <CountsStepsChart
          title={words("counts.title")}
          note={words("counts.note")}
          width={width}
          height={height}
          words={countsWords}
          actions={actions}
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
