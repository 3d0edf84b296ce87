import { useMemo } from "react";
import { useEnsembleStanding } from "../../app/use-ensemble-standing.ts";
import { useEnsemble } from "../../app/workbench-context.tsx";
import { LadderChart } from "../../charts/ladder/ladder-chart.tsx";
import type { LadderReading } from "../../charts/ladder/ladder-props.ts";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { useUnitSource } from "../../controls/use-source.ts";
import { frameWords } from "../../words/chart-words.ts";
import { formatYi, formatYiShort } from "../../words/format.ts";
import { formatChance } from "../../words/format-chance.ts";
import { tierOf } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import type { LinkedProps } from "./overview-view.tsx";
import { useBaseStatus } from "./use-board.ts";

/** Every unit in scope by rank, from base year to horizon. Always nominal: the lines are. */
export function LadderPanel({ board, selected, hovered, onHover, onSelect }: LinkedProps) {
  const words = useWords();
  const { view, tiers, units, baseYear, horizon } = board;
  const source = useUnitSource();
  const baseStatus = useBaseStatus(board.dataset);
  const ensemble = useEnsemble((state) => state.result);
  const updating = useEnsembleStanding() === "updating";
  const bands = useMemo(
    () => new Map(ensemble?.units.map(({ code, band }) => [code, bandEnd(band.p05, band.p95)])),
    [ensemble],
  );
  const chances = useMemo(
    () => new Map(ensemble?.units.map(({ code, probability }) => [code, probability])),
    [ensemble],
  );
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
        band: bands.get(code) ?? null,
        probability: chances.get(code) ?? null,
        ...(status === undefined ? {} : { status }),
      };
    });
    return made;
  }, [view, tiers, baseStatus, bands, chances]);
  const ladderWords = useMemo(() => {
    const base = words("year.of", { year: String(baseYear) });
    const end = words("ladder.horizon", { year: String(horizon) });
    const band = updating ? `${words("ladder.band")} ${words("fan.updating")}` : words("ladder.band");
    return {
      ...frameWords(words, "units"),
      unit: words("unit.yi"),
      base,
      horizon: end,
      band,
      chance: words("ladder.chance"),
      columns: {
        rank: words("chart.rank"),
        name: words("chart.name"),
        base,
        horizon: end,
        tier: words("tier.column"),
        band,
      },
    };
  }, [words, baseYear, horizon, updating]);
  return (
    <ChartCell className={updating ? "panel band-updating" : "panel"} chrome={30}>
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
          source={source}
          units={inScope}
          readings={readings}
          tiers={tiers}
          selected={selected}
          hovered={hovered}
          format={formatYi}
          formatTick={formatYiShort}
          formatChance={formatChance}
          onSelect={onSelect}
          onHover={onHover}
        />
      )}
    </ChartCell>
  );
}

/** The 90 % band at the horizon; null without figures. */
function bandEnd(
  p05: readonly (number | null)[],
  p95: readonly (number | null)[],
): { low: number; high: number } | null {
  const low = p05.at(-1) ?? null;
  const high = p95.at(-1) ?? null;
  return low === null || high === null ? null : { low, high };
}
