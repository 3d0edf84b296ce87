/** What published levels on either side of a census imply about the base year's. */
import { provenanceOf } from "../../../../shared/dataset/provenance-of.ts";
import { type Dataset, type FigureStatus, sectors, type Unit } from "../../../../shared/dataset/schema.ts";

/** A census between the base year and a later one: levels of the two are not of one vintage. */
export interface Census {
  readonly year: number;
  readonly reason: string;
}

export function censusAfterBase({ baseYear, breaks }: Dataset): Census | null {
  const found = breaks.find(({ from, to }) => from === baseYear && to > baseYear);
  return found === undefined ? null : { year: found.to, reason: found.reason };
}

export interface RevisionRow {
  readonly code: string;
  readonly name: string;
  /** 亿元: the units' value added in the base year, summed; null where one has none. */
  readonly base: number | null;
  /** 亿元: the prefecture's published GDP after the census. */
  readonly level: number | null;
  readonly levelStatus: FigureStatus | null;
  readonly levelSource: string | null;
  /** Published real growth over the years between. */
  readonly growth: number | null;
  /** level / (base × (1 + growth)) − 1; the price changes of the years between are in it. */
  readonly implied: number | null;
}

/** In the order in which the prefectures' units come. */
export function revisionRows(dataset: Dataset): RevisionRow[] {
  const census = censusAfterBase(dataset);
  const units = new Map<string, Unit[]>();
  for (const unit of dataset.units) {
    const known = units.get(unit.prefecture.code);
    if (known === undefined) units.set(unit.prefecture.code, [unit]);
    else known.push(unit);
  }
  return [...units].map(([code, own]) => {
    const base = totalOf(own);
    const prefecture = Object.hasOwn(dataset.prefectures, code) ? dataset.prefectures[code] : undefined;
    const level = census === null ? null : (prefecture?.history.gdp[census.year] ?? null);
    const growth =
      census === null ? null : growthBetween(prefecture?.history.realGrowth, dataset.baseYear, census.year);
    const told =
      level === null || prefecture === undefined || census === null
        ? null
        : provenanceOf(prefecture, `history.gdp.${census.year}`);
    return {
      code,
      name: own[0]!.prefecture.name,
      base,
      level,
      levelStatus: told?.status ?? null,
      levelSource: told?.source ?? null,
      growth,
      implied:
        base === null || base <= 0 || level === null || growth === null
          ? null
          : level / (base * (1 + growth)) - 1,
    };
  });
}

function totalOf(units: readonly Unit[]): number | null {
  let total = 0;
  for (const { valueAdded } of units) {
    for (const sector of sectors) {
      const part = valueAdded[sector];
      if (part === null) return null;
      total += part;
    }
  }
  return total;
}

function growthBetween(
  rates: Readonly<Record<string, number>> | undefined,
  from: number,
  to: number,
): number | null {
  let factor = 1;
  for (let year = from + 1; year <= to; year += 1) {
    const rate = rates?.[year];
    if (rate === undefined) return null;
    factor *= 1 + rate;
  }
  return factor - 1;
}

/** A hundredth of a percent: what a planner would type. */
export function typed(share: number): number {
  return Number(share.toFixed(4));
}
