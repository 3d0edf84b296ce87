import { Button } from "react-aria-components";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Published, TrackedPlace, TrackedYear } from "../../../shared/result/tracking.ts";
import { useShowSource } from "../../controls/use-source.ts";
import { formatPercent, formatWan, formatYi, formatYuan } from "../../words/format.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import type { FigureIndicator } from "../data/figures/figure-indicators.ts";
import { signedPercent } from "./place-row.tsx";

interface PlaceYearsProps {
  readonly dataset: Dataset;
  readonly place: TrackedPlace;
}

interface Line {
  readonly key: string;
  readonly label: string;
  readonly figure: string;
  readonly beside: string;
  readonly published: Published;
  /** What must be known of it. */
  readonly mark: string | null;
  /** As the screen 数据 calls it. */
  readonly indicator: FigureIndicator;
  /** It is the prefecture's. */
  readonly borrowed: boolean;
}

/** Everything published of a place, year by year, beside the scenario's figure, with where it comes from. */
export function PlaceYears({ dataset, place }: PlaceYearsProps) {
  const words = useWords();
  const show = useShowSource();
  const years = place.years
    .map((year) => ({ year: year.year, lines: linesOf(year, words) }))
    .filter(({ lines }) => lines.length > 0);
  if (years.length === 0) {
    return <p className="empty">{words("tracking.place.none", { place: place.name })}</p>;
  }
  return (
    <table className="table tracking-years" aria-label={words("tracking.published")}>
      <thead>
        <tr>
          <th scope="col">{words("tracking.published")}</th>
          <th scope="col" className="numeric">
            {words("tracking.published.figure")}
          </th>
          <th scope="col" className="numeric">
            {words("tracking.published.scenario")}
          </th>
          <th scope="col">{words("tracking.published.source")}</th>
        </tr>
      </thead>
      <tbody>
        {years.flatMap(({ year, lines }) =>
          lines.map(({ key, label, figure, beside, published, mark, indicator, borrowed }) => (
            <tr key={`${year} ${key}`}>
              <th scope="row">
                {year} {label}
                {mark === null ? null : <span className="tag">{mark}</span>}
              </th>
              <td className="numeric">{figure}</td>
              <td className="numeric">{beside}</td>
              <td className="tracking-source">
                <Button
                  className="tracking-source-link"
                  onPress={() => show({ place: borrowed ? place.prefecture : place.code, indicator, year })}
                >
                  {sourceText(dataset, published, words)}
                </Button>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function linesOf(year: TrackedYear, words: Words): Line[] {
  const lines: Line[] = [];
  const { growth, gdp, comparable, gdpDeviation } = year;
  if (growth !== null) {
    lines.push({
      key: "growth",
      label: words("tracking.indicator.realGrowth"),
      figure: formatPercent(growth.value),
      beside: formatPercent(year.scenarioGrowth),
      published: growth,
      mark: growth.of === "prefecture" ? words("tracking.borrowed") : null,
      indicator: "realGrowth",
      borrowed: growth.of === "prefecture",
    });
  }
  if (gdp !== null) {
    lines.push({
      key: "gdp",
      label: words("tracking.indicator.gdp"),
      figure: formatYi(gdp.value),
      beside:
        gdpDeviation === null
          ? words("tracking.notCompared")
          : `${formatYi(year.scenarioGdp)}（${signedPercent(gdpDeviation)}%）`,
      published: gdp,
      mark: comparable === "yes" ? null : words(`tracking.comparable.${comparable}`),
      indicator: "gdp",
      borrowed: false,
    });
  }
  const more = [
    ["urbanJobs", "urbanJobs", formatWan],
    ["incomeUrban", "income.urban", formatYuan],
    ["incomeRural", "income.rural", formatYuan],
  ] as const;
  for (const [series, indicator, format] of more) {
    const { published, scenario } = year[series];
    if (published === null) continue;
    lines.push({
      key: series,
      label: words(`tracking.indicator.${series}`),
      figure: format(published.value),
      beside: format(scenario),
      published,
      mark: null,
      indicator,
      borrowed: false,
    });
  }
  return lines;
}

/** Status, title, and what must be known of the source. */
export function sourceText({ sources }: Dataset, { status, source, note }: Published, words: Words): string {
  const named = source === null ? null : (sources[source]?.title ?? source);
  return [status === null ? null : words(`status.${status}`), named, note]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
}
