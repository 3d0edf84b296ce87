import { useMemo } from "react";
import type { Backtest, BacktestErrors, BacktestPlace } from "../../../shared/result/answers.ts";
import { BacktestChart } from "../../charts/backtest-chart/backtest-chart.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { frameWords } from "../../words/chart-words.ts";
import { formatPercent, formatPercentTick } from "../../words/format.ts";
import { useWords, type Words } from "../../words/use-words.ts";

/** The rule beside the random walk with drift, over the same forecasts. */
export interface BesideDrift {
  readonly engine: BacktestErrors;
  readonly naiveDrift: BacktestPlace["naiveDrift"];
}

interface BacktestErrorsChartProps {
  readonly title: string;
  readonly note: string;
  readonly horizons: Backtest["horizons"];
  readonly errors: BesideDrift;
  readonly cells?: readonly number[];
}

/** How far off the rule would have been, horizon by horizon, and how honest its intervals. */
export function BacktestErrorsChart({ title, note, horizons, errors, cells }: BacktestErrorsChartProps) {
  const words = useWords();
  const { engine, naiveDrift } = errors;
  const lines = useMemo(
    () => [
      {
        id: "engine",
        label: words("backtest.engine"),
        tone: "scenario" as const,
        values: engine.mape,
      },
      {
        id: "drift",
        label: words("backtest.drift"),
        tone: "baseline" as const,
        values: naiveDrift.mape,
      },
    ],
    [engine, naiveDrift, words],
  );
  const coverage = useMemo(
    () =>
      (["50", "80", "90"] as const).map((nominal) => ({
        nominal: Number(nominal) / 100,
        actual: engine.coverage[nominal],
      })),
    [engine],
  );
  const chartWords = useMemo(
    () => ({
      ...frameWords(words, "years"),
      horizon: words("backtest.horizon"),
      ahead: (horizon: number) => words("backtest.ahead", { horizon }),
      error: words("backtest.error"),
      coverage: words("backtest.coverage"),
      interval: (nominal: string) => words("backtest.interval", { nominal }),
      nominal: (nominal: string) => words("backtest.nominal", { nominal }),
      cells: words("backtest.cells"),
    }),
    [words],
  );
  return (
    <ChartCell className="backtest-cell" chrome={48}>
      {(width, height) => (
        <BacktestChart
          title={title}
          note={note}
          status={backtestVerdict(errors, words)}
          width={width}
          height={height}
          words={chartWords}
          horizons={horizons}
          errors={lines}
          coverage={coverage}
          {...(cells === undefined ? {} : { cells })}
          format={formatPercent}
          formatTick={(value) => `${formatPercentTick(value)}%`}
        />
      )}
    </ChartCell>
  );
}

/** At how many horizons the rule beats naive drift; said plainly where it does not. */
export function backtestVerdict({ engine, naiveDrift }: BesideDrift, words: Words): string {
  const judged = engine.mape.flatMap((own, index) => {
    const naive = naiveDrift.mape[index] ?? null;
    return own === null || naive === null ? [] : [own < naive];
  });
  const better = judged.filter(Boolean).length;
  return better === 0
    ? words("backtest.verdict.worse")
    : words("backtest.verdict.better", { count: judged.length, better });
}
