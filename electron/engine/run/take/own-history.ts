/** Published real growth to hold a needed rate against. */
import type { Dataset, Unit } from "../../../../shared/dataset/schema.ts";
import type { TakeReport } from "../../../../shared/result/answers.ts";

/** Growth before this belongs to another economy and would make every wish look modest. */
export const historyFrom = 2011;
/** One good year is no history. */
export const leastYears = 3;

export interface OwnHistory {
  readonly told: TakeReport["history"];
  readonly rates: readonly number[];
}

/** The unit's own published growth where it has some years of it, else its prefecture's; nothing where neither has any. */
export function ownHistory(dataset: Dataset, unit: Unit): OwnHistory {
  const own = since(unit.history?.realGrowth, dataset.baseYear);
  if (own.length >= leastYears) return told("unit", unit.name, own);
  const prefecture = dataset.prefectures[unit.prefecture.code];
  const theirs = since(prefecture?.history.realGrowth, dataset.baseYear);
  return theirs.length === 0 ? { told: null, rates: [] } : told("prefecture", unit.prefecture.name, theirs);
}

type Year = readonly [year: number, rate: number];

/** Up to the base year: what came later is what the projection is about. */
function since(yearly: Readonly<Record<string, number>> | undefined, baseYear: number): Year[] {
  return Object.entries(yearly ?? {})
    .map(([year, rate]) => [Number(year), rate] as const)
    .filter(([year]) => year >= historyFrom && year <= baseYear)
    .sort(([a], [b]) => a - b);
}

function told(of: "unit" | "prefecture", name: string, years: readonly Year[]): OwnHistory {
  const [from, to] = [years[0]?.[0] ?? historyFrom, years.at(-1)?.[0] ?? historyFrom];
  return { told: { of, name, from, to, years: years.length }, rates: years.map(([, rate]) => rate) };
}
