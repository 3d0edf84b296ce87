/** One place's published years beside the scenario's. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { Comparability, TrackedPlace, TrackedYear } from "../../../../shared/result/tracking.ts";
import { finite } from "../unit-result.ts";
import { type Course, courseAt, courseGrowth } from "./course.ts";
import { type PublishedSeries, publishedIn, type Told } from "./published.ts";

export interface Watched extends Pick<TrackedPlace, "kind" | "code" | "name" | "prefecture"> {
  readonly told: Told | undefined;
  /** Whose growth is shown where the place has none of its own. */
  readonly stand: Told | undefined;
  readonly course: Course;
  /** The same with the published years in it. */
  readonly rebased: Course;
  /** The planner has said how the census moves its levels. */
  readonly revised: boolean;
}

interface Known {
  readonly dataset: Dataset;
  readonly years: readonly number[];
}

export function trackPlace(
  { dataset, years }: Known,
  place: Watched,
  required: TrackedPlace["required"],
): TrackedPlace {
  const { kind, code, name, prefecture, course } = place;
  /** The real level along the published years and along the scenario's, base year 1; null: a year is missing. */
  let actual: number | null = 1;
  let planned: number | null = 1;
  const base = courseAt(course.gdpReal, course, dataset.baseYear);
  const actualReal = [base];
  const tracked = years.map((year) => {
    const growth = growthIn(place, year);
    const scenarioGrowth = courseGrowth(course, year);
    actual = actual === null || growth === null ? null : actual * (1 + growth.value);
    planned = planned === null || scenarioGrowth === null ? null : planned * (1 + scenarioGrowth);
    actualReal.push(base === null || actual === null ? null : base * actual);
    return {
      year,
      growth,
      scenarioGrowth,
      deviation: growth === null || scenarioGrowth === null ? null : growth.value - scenarioGrowth,
      cumulated: actual === null || planned === null || !(planned > 0) ? null : actual / planned - 1,
      ...levels(dataset, place, year),
    };
  });
  const path = {
    gdpReal: course.gdpReal.map(finite),
    gdpNominal: course.gdpNominal.map(finite),
    rebasedReal: place.rebased.gdpReal.map(finite),
    rebasedNominal: place.rebased.gdpNominal.map(finite),
  };
  return { code, name, kind, prefecture, years: tracked, actualReal, path, required };
}

function growthIn({ told, stand }: Watched, year: number): TrackedYear["growth"] {
  const own = publishedIn(told, "realGrowth", year);
  if (own !== null) return { ...own, of: "own" };
  const theirs = publishedIn(stand, "realGrowth", year);
  return theirs === null ? null : { ...theirs, of: "prefecture" };
}

function levels(dataset: Dataset, place: Watched, year: number) {
  const { told, course } = place;
  const gdp = publishedIn(told, "gdp", year);
  const scenarioGdp = courseAt(course.gdpNominal, course, year);
  const comparable = comparability(dataset, place.revised, year);
  const beside = (series: PublishedSeries & keyof Course) => ({
    published: publishedIn(told, series, year),
    scenario: courseAt(course[series], course, year),
  });
  return {
    gdp,
    scenarioGdp,
    comparable,
    gdpDeviation:
      comparable === "break" || gdp === null || scenarioGdp === null ? null : gdp.value / scenarioGdp - 1,
    urbanJobs: beside("urbanJobs"),
    incomeUrban: beside("incomeUrban"),
    incomeRural: beside("incomeRural"),
  };
}

function comparability({ baseYear, breaks }: Dataset, revised: boolean, year: number): Comparability {
  const broken = breaks.some(({ from, to }) => from >= baseYear && to <= year);
  if (!broken) return "yes";
  return revised ? "revised" : "break";
}
