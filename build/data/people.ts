/** Population, employment, urban jobs and incomes of the units. */
import type { Provenance, Unit } from "../../shared/dataset/schema.ts";
import { round, shareOut } from "./rounding.ts";
import { series } from "./series.ts";
import type { CensusRow, Tables } from "./tables.ts";

type People = Pick<Unit, "population" | "employment" | "urbanEmploymentShare" | "urbanJobs" | "income"> & {
  provenance: Record<string, Provenance>;
};

/** The Opinion's floor of 城镇新增就业, 万人 a year; no county or provincial series was found. */
export const urbanJobsFloor = 50;

/** The long form went to one household in ten. */
const longFormShare = 0.1;

const tenThousand = (persons: number) => persons / 1e4;

/**
 * The sample counts are only raised to the whole, not scaled further: the prefecture table's
 * "employed persons" (354 万 for the province in 2020) cover 城镇单位 only, about a seventh of
 * the census's 2,520 万.
 */
function employed(row: CensusRow): number {
  return round(tenThousand(row.employedInSample / longFormShare), 2);
}

function urbanShare(row: CensusRow): number {
  return round(row.residentUrban / row.resident, 4);
}

export function people(tables: Tables, baseYear: number): Map<string, People> {
  const rows = tables.units.map(({ code }) => {
    const row = tables.census.get(code);
    if (row === undefined) throw new Error(`${code}: no census row`);
    return row;
  });
  const urbanJobs = shareOut(
    urbanJobsFloor,
    rows.map((row) => employed(row) * urbanShare(row)),
    4,
  );
  return new Map(
    rows.map((row, index) => {
      const urban = series(tables.facts, row.code, "income_urban").get(baseYear);
      const rural = series(tables.facts, row.code, "income_rural").get(baseYear);
      const observed = urban !== undefined && rural !== undefined;
      return [
        row.code,
        {
          population: round(tenThousand(row.resident), 4),
          employment: employed(row),
          urbanEmploymentShare: urbanShare(row),
          urbanJobs: urbanJobs[index] ?? null,
          income: { urban: observed ? urban.value : null, rural: observed ? rural.value : null },
          provenance: {
            population: { status: "observed", source: "S06", note: "2020年普查常住人口" },
            employment: { status: "estimated", source: "S06", note: "2020年长表(10%)×10,未再调整" },
            urbanEmploymentShare: { status: "estimated", source: "S06", note: "以2020年城镇常住人口比重代" },
            urbanJobs: { status: "estimated", source: "P03", note: "全省50万底线按城镇就业分摊" },
            income: observed
              ? { status: "observed", source: urban.source }
              : { status: "missing", source: null, note: "未见县级水平;收入比以基年=1的指数表示" },
          },
        },
      ];
    }),
  );
}
