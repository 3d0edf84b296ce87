import { type ReactNode, useMemo } from "react";
import { useEnsembleStanding } from "../../app/use-ensemble-standing.ts";
import { useEnsemble } from "../../app/workbench-context.tsx";
import { DistributionChart } from "../../charts/distribution/distribution-chart.tsx";
import { frameWords } from "../../words/chart-words.ts";
import { formatPercentTick } from "../../words/format.ts";
import { formatChance } from "../../words/format-chance.ts";
import { useWords } from "../../words/use-words.ts";
import type { BoardReading } from "./use-board.ts";

interface SpreadChartProps {
  readonly board: BoardReading;
  readonly tier: string;
  readonly width: number;
  readonly height: number;
  readonly actions: ReactNode;
}

/** How likely each number of units in a tier is. */
export function SpreadChart({ board, tier, width, height, actions }: SpreadChartProps) {
  const words = useWords();
  const { scope, tiers, horizon, province } = board;
  const target = useEnsemble((state) => state.result?.province[scope].targets[tier]);
  const updating = useEnsembleStanding() === "updating";
  const chartWords = useMemo(
    () => ({
      ...frameWords(words, "parts"),
      unit: words("unit.count"),
      count: words("distribution.count"),
      probability: words("distribution.share"),
      atLeast: words("distribution.atLeast"),
      target: (count: number) => words("counts.target", { count }),
      reached: (value: string) => words("probability.target", { value }),
    }),
    [words],
  );
  if (target?.distribution === undefined) {
    return (
      <>
        <div className="panel-heading">
          <h2>{words("distribution.title")}</h2>
          {actions}
        </div>
        <p className="empty">{words("distribution.waiting")}</p>
      </>
    );
  }
  const label = tiers.find(({ id }) => id === tier)?.label ?? tier;
  const counted = province.tierCounts[tier]?.at(-1) ?? null;
  const note = words("distribution.note", { year: String(horizon), tier: label });
  return (
    <DistributionChart
      title={words("distribution.title")}
      note={updating ? `${note} · ${words("answer.updating")}` : note}
      width={width}
      height={height}
      words={chartWords}
      actions={actions}
      probabilities={target.distribution}
      target={target.target}
      reached={target.probability}
      projected={
        counted === null
          ? null
          : { value: counted, label: words("distribution.projected", { count: counted }) }
      }
      format={formatChance}
      formatTick={(value) => `${formatPercentTick(value)}%`}
    />
  );
}
