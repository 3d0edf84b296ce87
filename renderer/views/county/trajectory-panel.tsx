import { useMemo } from "react";
import { provenanceOf } from "../../../shared/dataset/provenance-of.ts";
import { useSettings } from "../../app/workbench-context.tsx";
import type { ChartSeries, SeriesPoint } from "../../charts/chart-props.ts";
import { TrajectoryChart } from "../../charts/trajectory/trajectory-chart.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { SourceButton } from "../../controls/source-button.tsx";
import { useShowSource } from "../../controls/use-source.ts";
import { useTrajectoryWords } from "../../words/chart-words.ts";
import { formatYi, formatYiShort } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { lastActual, scenarioSeries } from "./actual-series.ts";
import type { CountyReading } from "./use-county.ts";
import { useFan } from "./use-fan.ts";

/** GDP over the years: as published, as projected, and as it would be without the scenario. */
export function TrajectoryPanel({ county }: { readonly county: CountyReading }) {
  const words = useWords();
  const basis = useSettings((settings) => settings.basis);
  const { fan, updating } = useFan(county.unit.code);
  const { dataset, unit, tiers, years, baselineYears, baseYear, horizon, result, baseline } = county;
  const history = useMemo(() => historyPoints(county.unit, baseYear, words), [county.unit, baseYear, words]);
  const series = useMemo(() => {
    const drawn: ChartSeries[] = [];
    const pick = (of: NonNullable<typeof result>) => (basis === "real" ? of.gdpReal : of.gdpNominal);
    // Levels of other years' prices do not belong on an axis of constant ones.
    if (basis === "nominal" && history.length > 1) {
      drawn.push({
        id: "history",
        label: words("trajectory.history"),
        tone: "history",
        points: history,
      });
    }
    if (baseline !== null) {
      drawn.push({
        id: "baseline",
        label: words("trajectory.baseline"),
        tone: "baseline",
        points: pointsOf(baselineYears, pick(baseline)),
      });
    }
    if (result !== null) {
      drawn.push(...scenarioSeries({ years, values: pick(result), actual: result.actual }, words));
    }
    return drawn;
  }, [basis, history, baseline, result, years, baselineYears, words]);
  const show = useShowSource();
  const source = useMemo(() => {
    const told = new Set([String(baseYear), ...history.map(({ year }) => String(year))]);
    return {
      label: (year: string) => words("source.showLabel", { what: `${unit.name} ${year}` }),
      has: (year: string) => told.has(year),
      open: (year: string) => show({ place: unit.code, indicator: "output", year: Number(year) }),
    };
  }, [history, baseYear, unit, words, show]);
  const known = result === null ? null : lastActual({ years, actual: result.actual });
  const breaks = useMemo(() => dataset.breaks.filter(({ to }) => to <= baseYear), [dataset, baseYear]);
  const trajectoryWords = useTrajectoryWords();
  return (
    <ChartCell
      className={updating ? "panel trajectory-panel band-updating" : "panel trajectory-panel"}
      chrome={48}
    >
      {(width, height) => (
        <TrajectoryChart
          title={`${unit.name} ${words("trajectory.title")}`}
          note={words("note.unitAndBasis", {
            unit: words("unit.yi"),
            basis: words(`basis.${basis}`, { year: String(baseYear) }),
          })}
          status={
            known === null
              ? words("trajectory.status", { first: String(baseYear + 1) })
              : words("trajectory.status.actual", { last: String(known), first: String(known + 1) })
          }
          width={width}
          height={height}
          words={trajectoryWords}
          source={source}
          actions={
            <SourceButton
              what={`${unit.name} ${words("trajectory.title")}`}
              place={unit.code}
              indicator="output"
            />
          }
          series={series}
          breaks={breaks}
          tiers={basis === "nominal" ? tiers : []}
          baseYear={baseYear}
          horizon={horizon}
          fan={basis === "nominal" ? fan : null}
          format={formatYi}
          formatTick={formatYiShort}
        />
      )}
    </ChartCell>
  );
}

function pointsOf(years: readonly number[], values: readonly (number | null)[]): SeriesPoint[] {
  return years.map((year, index) => ({ year, value: values[index] ?? null }));
}

function historyPoints(
  unit: CountyReading["unit"],
  baseYear: number,
  words: ReturnType<typeof useWords>,
): SeriesPoint[] {
  return Object.entries(unit.history?.gdp ?? {})
    .map(([key, value]) => ({ year: Number(key), value }))
    .filter(({ year }) => year <= baseYear)
    .sort((a, b) => a.year - b.year)
    .map(({ year, value }) => {
      const status = provenanceOf(unit, `history.gdp.${year}`)?.status;
      return status === undefined ? { year, value } : { year, value, status: words(`status.${status}`) };
    });
}
