import { useMemo } from "react";
import { LadderChart } from "../../charts/ladder/ladder-chart.tsx";
import type { LadderReading } from "../../charts/ladder/ladder-props.ts";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { frameWords } from "../../words/chart-words.ts";
import { formatYi, formatYiShort } from "../../words/format.ts";
import { tierOf } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import type { LinkedProps } from "./overview-view.tsx";
import { useBaseStatus } from "./use-board.ts";

/** Every unit in scope by rank, from base year to horizon. Always nominal: the lines are. */
export function LadderPanel({ board, selected, hovered, onHover, onSelect }: LinkedProps) {
  const words = useWords();
  const { view, tiers, units, baseYear, horizon } = board;
  const baseStatus = useBaseStatus(board.dataset);
  const inScope = useMemo(() => units.filter((unit) => unit.inScope), [units]);
  const readings = useMemo(() => {
    const made: Record<string, LadderReading> = {};
    view.codes.forEach((code, index) => {
      const row = view.gdpNominal[index] ?? [];
      const status = baseStatus[code];
      made[code] = {
        base: row[0] ?? null,
        horizon: row.at(-1) ?? null,
        tier: tierOf(tiers, row.at(-1)),
        ...(status === undefined ? {} : { status }),
      };
    });
    return made;
  }, [view, tiers, baseStatus]);
  const ladderWords = useMemo(() => {
    const base = words("year.of", { year: String(baseYear) });
    const end = words("ladder.horizon", { year: String(horizon) });
    const band = words("ladder.band");
    return {
      ...frameWords(words, "units"),
      unit: words("unit.yi"),
      base,
      horizon: end,
      band,
      columns: {
        rank: words("chart.rank"),
        name: words("chart.name"),
        base,
        horizon: end,
        tier: words("tier.column"),
        band,
      },
    };
  }, [words, baseYear, horizon]);
  return (
    <ChartCell className="panel" chrome={30}>
      {(width, height) => (
        <LadderChart
          title={words("ladder.title")}
          note={words("ladder.note", {
            unit: words("unit.yi"),
            base: String(baseYear),
            horizon: String(horizon),
          })}
          width={width}
          height={height}
          words={ladderWords}
          units={inScope}
          readings={readings}
          tiers={tiers}
          selected={selected}
          hovered={hovered}
          format={formatYi}
          formatTick={formatYiShort}
          onSelect={onSelect}
          onHover={onHover}
        />
      )}
    </ChartCell>
  );
}
