/** The tour's worked example: a county just short of a tier line, and the growth that takes it over. */
import type { Dataset, TargetScope } from "../../../shared/dataset/schema.ts";
import type { RunView } from "../../../shared/result/view.ts";

export interface TourExample {
  readonly code: string;
  readonly name: string;
  readonly tier: string;
  /** 亿元 short of the line, positive. */
  readonly short: number;
  readonly year: number;
  /** Mean yearly real growth as projected, and a growth that reaches the line: fractions. */
  readonly from: number;
  readonly to: number;
  /** Units in the tier before. */
  readonly before: number;
}

/** Growth is proposed in steps of this. */
const growthStep = 0.001;

/** Null where no county in scope is short of a line within reach. */
export function tourExample(dataset: Dataset, view: RunView, scope: TargetScope): TourExample | null {
  const units = new Map(dataset.units.map((unit) => [unit.code, unit]));
  const [first, last] = [view.years[0], view.years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const order = dataset.targets.tiers.map(({ id }) => id);
  const candidates = view.nearLines.flatMap((near) => {
    const unit = units.get(near.code);
    const inScope = unit !== undefined && (scope === "counties-and-districts" || unit.kind !== "district");
    if (!inScope || near.distance >= 0 || near.extraGrowth === null) return [];
    const gdp = view.gdpReal[view.codes.indexOf(near.code)];
    const [start, end] = [gdp?.[0], gdp?.at(-1)];
    if (!start || !end) return [];
    const from = (end / start) ** (1 / (last - first)) - 1;
    // A step above what just reaches the line, so that rounding cannot fall short of it.
    const to = (Math.ceil((from + near.extraGrowth) / growthStep) + 1) * growthStep;
    return [{ near, name: unit.name, from, to, extra: near.extraGrowth }];
  });
  const [best] = candidates.sort(
    (a, b) => order.indexOf(a.near.tier) - order.indexOf(b.near.tier) || a.extra - b.extra,
  );
  if (best === undefined) return null;
  const { near, name, from, to } = best;
  return {
    code: near.code,
    name,
    tier: near.tier,
    short: -near.distance,
    year: last,
    from,
    to,
    before: view.province[scope].tierCounts[near.tier]?.at(-1) ?? 0,
  };
}
