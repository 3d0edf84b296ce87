/** Published history of the province, the prefectures and the units, each year with its source. */
import type { Dataset, Provenance } from "../../shared/dataset/schema.ts";
import type { Level } from "./levels.ts";
import { round } from "./rounding.ts";
import { type Series, series } from "./series.ts";
import type { Tables, UnitRow } from "./tables.ts";

type Yearly = Record<string, number>;
type Provenances = Record<string, Provenance>;

const remarks: Record<string, string> = {
  S03: "二手转录,待核",
  S09: "二手转录,待核",
  S14: "二手转录,待核",
  S15: "低可靠度二手转录,待核",
};

function observed(source: string): Provenance {
  const note = remarks[source];
  return { status: "observed", source, ...(note === undefined ? {} : { note }) };
}

export function yearly(of: Series, decimals: number): Yearly {
  return Object.fromEntries([...of].map(([year, { value }]) => [String(year), round(value, decimals)]));
}

/** The path itself carries the commonest source, years from another source their own entry. */
export function provenanceOf(of: Series, path: string): Provenances {
  const counts = new Map<string, number>();
  for (const { source } of of.values()) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return {};
  const found: Provenances = { [path]: observed(most[0]) };
  for (const [year, { source }] of of) if (source !== most[0]) found[`${path}.${year}`] = observed(source);
  return found;
}

/** Published growth of the province starts in 2021; before that it is the prefectures' weighted mean. */
export function provinceHistory(tables: Tables, code: string, growth: ReadonlyMap<number, number>) {
  const gdp = series(tables.facts, code, "gdp");
  const population = series(tables.facts, code, "population_resident");
  const published = series(tables.facts, code, "gdp_growth_real");
  const derived = [...growth].filter(([year]) => !published.has(year)).sort(([a], [b]) => a - b);
  const provenance: Provenances = {
    ...provenanceOf(gdp, "history.gdp"),
    "history.realGrowth": {
      status: "derived",
      source: "S09",
      note: "2020年及以前为16州(市)公布增速按上年 GDP 加权,非公布值",
    },
    ...provenanceOf(population, "history.population"),
  };
  for (const [year, { source }] of published) provenance[`history.realGrowth.${year}`] = observed(source);
  const confirmed = { ...observed("S15"), note: "低可靠度二手转录;总量与增速已由 S20 印证" };
  for (const series of ["gdp", "realGrowth"]) {
    if (provenance[`history.${series}.2024`]?.source === "S20") {
      provenance[`history.${series}.2024`] = { status: "observed", source: "S20", note: "与 S15 一致" };
    } else provenance[`history.${series}.2024`] = confirmed;
  }
  return {
    history: {
      gdp: yearly(gdp, 4),
      realGrowth: {
        ...Object.fromEntries(derived.map(([year, value]) => [String(year), round(value, 4)])),
        ...yearly(published, 4),
      },
      population: yearly(population, 4),
    },
    provenance,
  };
}

export function prefectureHistories(
  tables: Tables,
  levels: ReadonlyMap<string, Level>,
  baseYear: number,
): Dataset["prefectures"] {
  const found: Dataset["prefectures"] = {};
  for (const { prefecture } of tables.units) {
    if (found[prefecture.code] !== undefined) continue;
    const gdp = series(tables.facts, prefecture.code, "gdp");
    const growth = series(tables.facts, prefecture.code, "gdp_growth_real");
    const provenance = { ...provenanceOf(gdp, "history.gdp"), ...provenanceOf(growth, "history.realGrowth") };
    const history = { gdp: yearly(gdp, 4), realGrowth: yearly(growth, 4) };
    if (!gdp.has(baseYear)) {
      const within = tables.units.filter((unit) => unit.prefecture.code === prefecture.code);
      history.gdp[String(baseYear)] = round(
        within.reduce((sum, unit) => sum + (levels.get(unit.code)?.gdp ?? Number.NaN), 0),
        4,
      );
      provenance[`history.gdp.${baseYear}`] = { status: "derived", source: "S01", note: "所辖县(市)合计" };
    }
    found[prefecture.code] = { name: prefecture.name, history, provenance };
  }
  return found;
}

/** Only the years the product uses; 2011 crosses two census revisions and is for orientation. */
const unitYears = [2011, 2021, 2022];

export function unitHistory(tables: Tables, unit: UnitRow, level: Level, baseYear: number) {
  const all = series(tables.facts, unit.code, "gdp");
  const gdp: Series = new Map([...all].filter(([year]) => unitYears.includes(year)));
  const growth = series(tables.facts, unit.code, "gdp_growth_real");
  const { status, source } = level.provenance;
  return {
    history: {
      gdp: { ...yearly(gdp, 4), [String(baseYear)]: level.gdp },
      ...(growth.size > 0 ? { realGrowth: yearly(growth, 4) } : {}),
    },
    provenance: {
      ...provenanceOf(gdp, "history.gdp"),
      [`history.gdp.${baseYear}`]: { status, source, note: "同基年三次产业合计" },
      ...provenanceOf(growth, "history.realGrowth"),
    } satisfies Provenances,
  };
}
