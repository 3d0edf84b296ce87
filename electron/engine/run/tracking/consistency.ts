/** Whether what is published of the parts adds up to what is published of the whole. */
import type { Consistency } from "../../../../shared/result/tracking.ts";
import { courseAt, courseGrowth } from "./course.ts";
import { publishedIn } from "./published.ts";
import type { Watched } from "./track-place.ts";

interface Parts {
  readonly province: Watched;
  readonly prefectures: readonly Watched[];
  readonly units: readonly Watched[];
  readonly year: number;
  readonly baseYear: number;
}

/** The province by its prefectures, and every prefecture with figures by its units. */
export function consistencyOf({ province, prefectures, units, year, baseYear }: Parts): Consistency[] {
  return [
    addUp(province, "prefectures", prefectures, year, baseYear),
    ...prefectures.map((whole) => {
      const own = units.filter(({ prefecture }) => prefecture === whole.code);
      return addUp(whole, "units", own, year, baseYear);
    }),
  ].filter(({ growth, weighted, gdp, sum }) => [growth, weighted, gdp, sum].some((each) => each !== null));
}

function addUp(
  whole: Watched,
  parts: Consistency["parts"],
  places: readonly Watched[],
  year: number,
  baseYear: number,
): Consistency {
  let all = 0;
  let covered = 0;
  let grown = 0;
  let sum: number | null = 0;
  for (const place of places) {
    const weight = lastLevel(place, year, baseYear);
    const growth = publishedIn(place.told, "realGrowth", year);
    const gdp = publishedIn(place.told, "gdp", year);
    all += weight;
    if (growth !== null) {
      covered += weight;
      grown += weight * growth.value;
    }
    sum = sum === null || gdp === null ? null : sum + gdp.value;
  }
  const growth = publishedIn(whole.told, "realGrowth", year)?.value ?? null;
  const weighted = covered > 0 ? grown / covered : null;
  return {
    code: whole.code,
    parts,
    year,
    growth,
    weighted,
    difference: growth === null || weighted === null ? null : weighted - growth,
    coverage: all > 0 ? covered / all : 0,
    gdp: publishedIn(whole.told, "gdp", year)?.value ?? null,
    sum: places.length === 0 ? null : sum,
  };
}

/** Real GDP of the year before: from the base year along published growth, along the scenario's where none is published. */
function lastLevel({ told, course }: Watched, year: number, baseYear: number): number {
  let level = courseAt(course.gdpReal, course, baseYear) ?? 0;
  for (let past = baseYear + 1; past < year; past += 1) {
    level *= 1 + (publishedIn(told, "realGrowth", past)?.value ?? courseGrowth(course, past) ?? 0);
  }
  return level;
}
