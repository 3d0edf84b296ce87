import { useMemo } from "react";
import type { TrackedPlace, TrackingReport } from "../../../shared/result/tracking.ts";
import { useSettings } from "../../app/workbench-context.tsx";
import { TrajectoryChart } from "../../charts/trajectory/trajectory-chart.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { useTrajectoryWords } from "../../words/chart-words.ts";
import { formatYi, formatYiShort } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { placeFan, placeSeries } from "./place-series.ts";
import type { TrackingScreen } from "./use-tracking.ts";

interface PlaceChartProps {
  readonly screen: TrackingScreen;
  readonly report: TrackingReport;
  readonly place: TrackedPlace;
}

/** The scenario's path and the actual one; a break is marked, and levels of two vintages are never joined. */
export function PlaceChart({ screen, report, place }: PlaceChartProps) {
  const words = useWords();
  const basis = useSettings((settings) => settings.basis);
  const { dataset, tiers, chances, updating } = screen;
  const { baseYear, horizon, actualsThrough } = report;
  const series = useMemo(
    () => placeSeries({ dataset, report, place, basis }, words),
    [dataset, report, place, basis, words],
  );
  const fan = useMemo(
    () =>
      basis === "real"
        ? null
        : placeFan(chances, place, actualsThrough === null ? "before" : "after", words("fan.label")),
    [basis, chances, place, actualsThrough, words],
  );
  const trajectoryWords = useTrajectoryWords();
  return (
    <ChartCell className={updating ? "tracking-chart band-updating" : "tracking-chart"} chrome={80}>
      {(width, height) => (
        <TrajectoryChart
          title={`${place.name} ${words("tracking.chart.title")}`}
          note={words("note.unitAndBasis", {
            unit: words("unit.yi"),
            basis: words(`basis.${basis}`, { year: String(baseYear) }),
          })}
          status={words(basis === "real" ? "tracking.chart.status.real" : "tracking.chart.status", {
            base: String(baseYear),
          })}
          width={width}
          height={height}
          words={trajectoryWords}
          series={series}
          breaks={dataset.breaks}
          tiers={basis === "nominal" && place.kind === "unit" ? tiers : []}
          baseYear={baseYear}
          horizon={horizon}
          fan={fan}
          close
          format={formatYi}
          formatTick={formatYiShort}
        />
      )}
    </ChartCell>
  );
}
