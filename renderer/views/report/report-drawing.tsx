import type { Drawing, Report, ReportFigure } from "../../../shared/report/schema.ts";
import type { Language } from "../../../shared/words/language.ts";
import { BarPanel } from "../../charts/bar-panel/bar-panel.tsx";
import type { SeriesPoint } from "../../charts/chart-props.ts";
import { CountsStepsChart } from "../../charts/counts-steps/counts-steps-chart.tsx";
import { DistributionChart } from "../../charts/distribution/distribution-chart.tsx";
import { LadderChart } from "../../charts/ladder/ladder-chart.tsx";
import { MapChart } from "../../charts/map/map-chart.tsx";
import type { UnitTopology } from "../../charts/map/map-props.ts";
import { TrajectoryChart } from "../../charts/trajectory/trajectory-chart.tsx";
import { WaterfallChart } from "../../charts/waterfall/waterfall-chart.tsx";
import { formatCount, formatPercentTick, formatWan, formatYi, formatYiShort } from "../../words/format.ts";
import { formatChance } from "../../words/format-chance.ts";
import { drawingWords } from "./drawing-words.ts";
import { reportWords } from "./report-words.ts";

interface ReportDrawingProps {
  readonly figure: ReportFigure;
  readonly ground: Report["ground"];
  readonly topology: UnitTopology | null;
  readonly language: Language;
}

/** The text's width on A4, CSS px. */
export const drawingWidth = 589;

/** The chart that a figure names, as wide as the text. */
export function ReportDrawing({ figure, ground, topology, language }: ReportDrawingProps) {
  const words = reportWords[language];
  const say = drawingWords[language];
  const { title, unit, height, drawing } = figure;
  const common = { title, note: unit, width: drawingWidth, height };
  switch (drawing.kind) {
    case "map":
      return topology === null ? (
        <p className="report-note">{words("map.noOutlines")}</p>
      ) : (
        <MapChart
          {...common}
          words={say.map}
          topology={topology}
          units={ground.units}
          readings={drawing.readings}
          tiers={ground.tiers}
          year={drawing.year}
          selected={null}
          format={formatYi}
        />
      );
    case "ladder":
      return (
        <LadderChart
          {...common}
          words={say.ladder(drawing.base, drawing.horizon)}
          units={ground.units.filter(({ inScope }) => inScope)}
          readings={drawing.readings}
          tiers={ground.tiers}
          selected={null}
          format={formatYi}
          formatTick={formatYiShort}
        />
      );
    case "counts":
      return (
        <CountsStepsChart
          {...common}
          words={say.counts}
          years={drawing.years}
          tiers={ground.tiers}
          counts={drawing.counts}
          targets={drawing.targets}
        />
      );
    case "trajectory":
      return <Trajectory {...common} drawing={drawing} tiers={ground.tiers} language={language} />;
    case "bars":
      return (
        <BarPanel
          {...common}
          words={say.bars}
          label={drawing.label}
          points={points(drawing.years, drawing.values)}
          baseline={
            drawing.baseline === null
              ? null
              : { label: words("trajectory.baseline"), points: points(drawing.years, drawing.baseline) }
          }
          line={
            drawing.target === null
              ? null
              : { value: drawing.target, label: words("jobs.target", { value: drawing.target }) }
          }
          format={formatWan}
          formatTick={formatCount}
        />
      );
    case "waterfall":
      return (
        <WaterfallChart
          {...common}
          words={say.waterfall}
          from={drawing.from}
          to={drawing.to}
          parts={drawing.parts}
          format={formatYi}
          formatTick={formatYiShort}
        />
      );
    case "distribution":
      return (
        <DistributionChart
          {...common}
          words={say.distribution}
          probabilities={drawing.probabilities}
          target={drawing.target}
          reached={drawing.reached}
          projected={
            drawing.projected === null
              ? null
              : {
                  value: drawing.projected,
                  label: words("distribution.projected", { count: drawing.projected }),
                }
          }
          format={formatChance}
          formatTick={(value) => `${formatPercentTick(value)}%`}
        />
      );
  }
}

interface TrajectoryProps {
  readonly title: string;
  readonly note: string;
  readonly width: number;
  readonly height: number;
  readonly drawing: Extract<Drawing, { kind: "trajectory" }>;
  readonly tiers: Report["ground"]["tiers"];
  readonly language: Language;
}

function Trajectory({ drawing, tiers, language, ...common }: TrajectoryProps) {
  const { lines, band, breaks, baseYear, horizon } = drawing;
  return (
    <TrajectoryChart
      {...common}
      words={drawingWords[language].trajectory}
      series={lines.map(({ id, label, years, values }) => ({
        id,
        label,
        tone: id,
        points: points(years, values),
      }))}
      breaks={breaks}
      tiers={tiers}
      baseYear={baseYear}
      horizon={horizon}
      fan={band === null ? null : { label: reportWords[language]("fan.label"), ...band }}
      format={formatYi}
      formatTick={formatYiShort}
    />
  );
}

function points(years: readonly number[], values: readonly (number | null)[]): SeriesPoint[] {
  return years.map((year, index) => ({ year, value: values[index] ?? null }));
}
