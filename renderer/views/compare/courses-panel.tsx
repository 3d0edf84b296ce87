import { useMemo } from "react";
import { useSettings, useWorkbench } from "../../app/workbench-context.tsx";
import type { ChartSeries } from "../../charts/chart-props.ts";
import { TrajectoryChart } from "../../charts/trajectory/trajectory-chart.tsx";
import { ChartCell } from "../../controls/chart-cell.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { UnitAdder } from "../../controls/unit-adder.tsx";
import { useTrajectoryWords } from "../../words/chart-words.ts";
import { formatYi, formatYiShort } from "../../words/format.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { sharedTiers } from "./own-tiers.ts";
import type { ComparisonReading, Difference } from "./use-comparison.ts";
import { useCourses } from "./use-courses.ts";

interface CoursesPanelProps {
  readonly compared: ComparisonReading;
  readonly difference: Difference;
  /** Null: the province. */
  readonly unit: string | null;
  onUnit(code: string | null): void;
}

/** One place in every scenario, on one scale. */
export function CoursesPanel({ compared, difference, unit, onUnit }: CoursesPanelProps) {
  const words = useWords();
  const faultText = useFaultText();
  const basis = useSettings((settings) => settings.basis);
  const dataset = useWorkbench((state) => state.dataset);
  const { courses, fault } = useCourses(compared, difference, unit);
  const { names } = compared;
  const nameKey = names.join("\n");
  const series = useMemo(
    () =>
      courses.flatMap((course, index): ChartSeries[] => {
        if (course === null) return [];
        const values = basis === "real" ? course.gdpReal : course.gdpNominal;
        return [
          {
            id: String(index),
            label: nameKey.split("\n")[index] ?? "",
            tone: index === 0 ? "baseline" : index === 1 ? "scenario" : "compared",
            rank: Math.max(0, index - 2),
            points: course.years.map((year, at) => ({ year, value: values[at] ?? null })),
          },
        ];
      }),
    [courses, basis, nameKey],
  );
  const chartWords = useTrajectoryWords();
  const tiers = useMemo(
    () => (unit === null || basis === "real" ? [] : tierMarks(sharedTiers(difference), words)),
    [difference, unit, basis, words],
  );
  if (dataset === null) return null;
  const place = dataset.units.find(({ code }) => code === unit)?.name ?? words("compare.path.province");
  return (
    <section className="panel compare-panel" aria-label={words("compare.path")}>
      <div className="panel-heading">
        <h2>{words("compare.path")}</h2>
        <span className="bar-space" />
        {unit === null ? null : (
          <TextButton quiet onPress={() => onUnit(null)}>
            {words("compare.path.province")}
          </TextButton>
        )}
        <UnitAdder label={words("compare.path.place")} units={dataset.units} onAdd={onUnit} />
      </div>
      {fault === null ? null : (
        <p className="field-error" role="alert">
          {faultText(fault)}
        </p>
      )}
      <ChartCell chrome={30}>
        {(width, height) => (
          <TrajectoryChart
            title={words("compare.path.title", { place })}
            note={words("note.unitAndBasis", {
              unit: words("unit.yi"),
              basis: words(`basis.${basis}`, { year: String(dataset.baseYear) }),
            })}
            width={width}
            height={height}
            words={chartWords}
            series={series}
            breaks={[]}
            tiers={tiers}
            baseYear={dataset.baseYear}
            horizon={difference.results.year}
            format={formatYi}
            formatTick={formatYiShort}
          />
        )}
      </ChartCell>
    </section>
  );
}
