import { useMemo } from "react";
import { type Attribution, leverGroups } from "../../shared/result/answers.ts";
import { WaterfallChart } from "../charts/waterfall/waterfall-chart.tsx";
import { waterfallWords } from "../words/chart-words.ts";
import { formatYi, formatYiShort } from "../words/format.ts";
import { useWords } from "../words/use-words.ts";
import { ChartCell } from "./chart-cell.tsx";

interface AttributionChartProps {
  readonly attribution: Attribution;
  readonly title: string;
  readonly note: string;
  /** What the two ends are called. */
  readonly from: string;
  readonly to: string;
}

/** A difference in GDP by lever group, from one end to the other. */
export function AttributionChart({ attribution, title, note, from, to }: AttributionChartProps) {
  const words = useWords();
  const { against, value, contributions, excluded } = attribution;
  const parts = useMemo(
    () =>
      leverGroups.flatMap((id) => {
        const part = contributions[id];
        return part === undefined ? [] : [{ id, label: words(`driver.${id}`), value: part }];
      }),
    [contributions, words],
  );
  const chartWords = useMemo(() => waterfallWords(words), [words]);
  return (
    <ChartCell chrome={48}>
      {(width, height) => (
        <WaterfallChart
          title={title}
          note={note}
          status={
            excluded.length === 0
              ? words("drivers.method")
              : `${words("drivers.method")} · ${words("drivers.excluded", { count: excluded.length })}`
          }
          width={width}
          height={height}
          words={chartWords}
          from={{ label: from, value: against }}
          to={{ label: to, value }}
          parts={parts}
          format={formatYi}
          formatTick={formatYiShort}
        />
      )}
    </ChartCell>
  );
}
