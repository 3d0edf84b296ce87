/** What the report calls things, in Chinese. */
import type {
  Dataset,
  FigureStatus,
  PolicyType,
  Sector,
  TargetScope,
  Tier,
  UnitKind,
} from "../dataset/schema.ts";
import type { VerdictCode } from "../result/answers.ts";
import type { Assumption } from "../scenario/assumptions.ts";
import { isTransition, type Path } from "../scenario/path.ts";
import type { Closure, Goal, LeverEffect, Scenario, Scope } from "../scenario/schema.ts";
import { problemPhrasesZh } from "../words/problem-phrases-zh.ts";
import { amount, percent } from "./written.ts";

export const sectorNames: Readonly<Record<Sector, string>> = {
  primary: "第一产业",
  secondary: "第二产业",
  tertiary: "第三产业",
};
export const statusNames: Readonly<Record<FigureStatus, string>> = {
  observed: "实测",
  derived: "推算",
  estimated: "估计",
  missing: "缺失",
};
const kindNames: Readonly<Record<UnitKind, string>> = {
  "county-level-city": "县级市",
  county: "县",
  "autonomous-county": "自治县",
  district: "市辖区",
};
export const policyNames: Readonly<Record<PolicyType, string>> = {
  agriculture: "农业强县",
  industry: "工业大县",
  "culture-tourism": "文旅名县",
  "border-port": "口岸强县",
};
export const scopeNames: Readonly<Record<TargetScope, string>> = {
  counties: "县(市)",
  "counties-and-districts": "县(市、区)",
};
export const closureNames: Readonly<Record<Closure, string>> = {
  growth: "增速给定",
  factors: "要素给定",
  target: "目标给定",
};
export const effectNames: Readonly<Record<LeverEffect, string>> = {
  "growth.primary": "第一产业增速",
  "growth.secondary": "第二产业增速",
  "growth.tertiary": "第三产业增速",
  tfpGrowth: "全要素生产率增速",
  investmentRatio: "投资率",
  employmentGrowth: "就业增速",
  "incomeGrowth.urban": "城镇居民收入增速",
  "incomeGrowth.rural": "农村居民收入增速",
  urbanEmploymentShare: "城镇就业占比",
  urbanJobs: "城镇新增就业",
};
export const verdictNames: Readonly<Record<VerdictCode, string>> = {
  "already-there": "已在该档",
  "within-own-history": "在本地历史增速之内",
  "within-peers": "在同类单元参考增速之内",
  "above-history-and-peers": "高于本地历史与同类单元",
  "within-cap": "在投资率上限之内",
  "above-cap": "高于投资率上限",
  unreachable: "不能达到",
};

/** “2030 年 512.00 亿元（名义值），至 2030 年年均实际增长 5.50%”. */
export function goalName({ year, gdpNominal, realGrowth }: Goal): string {
  return [
    ...(gdpNominal === undefined ? [] : [`${year} 年 ${amount(gdpNominal)} 亿元（名义值）`]),
    ...(realGrowth === undefined ? [] : [`至 ${year} 年年均实际增长 ${percent(realGrowth)}`]),
  ].join("，");
}

export function kindName(kind: UnitKind): string {
  return kindNames[kind];
}

export function assumptionName(assumption: Assumption): string {
  return problemPhrasesZh.figure(assumption);
}

export function unitName(code: string, { units }: Dataset): string {
  return units.find((unit) => unit.code === code)?.name ?? code;
}

export function placeName(scope: Scope, dataset: Dataset, { groups }: Pick<Scenario, "groups">): string {
  switch (scope.kind) {
    case "province":
      return "全省";
    case "prefecture":
      return (
        dataset.units.find(({ prefecture }) => prefecture.code === scope.code)?.prefecture.name ?? scope.code
      );
    case "unitKind":
      return kindNames[scope.code];
    case "policyType":
      return policyNames[scope.code];
    case "group":
      return `分组“${groups[scope.code]?.name ?? scope.code}”`;
    case "unit":
      return unitName(scope.code, dataset);
  }
}

/** “7.00%”, “2025 年起 6.00%，2027 年起 5.00%”, “由 8.00% 渐变为 5.00%，至 2027 年”. */
export function pathName(path: Path): string {
  if (typeof path === "number") return percent(path);
  if (isTransition(path)) return `由 ${percent(path.near)} 渐变为 ${percent(path.long)}，至 ${path.until} 年`;
  const years = Object.entries(path).sort(([a], [b]) => Number(a) - Number(b));
  return years
    .filter(([, value], index) => index === 0 || value !== years[index - 1]?.[1])
    .map(([year, value]) => `${year} 年起 ${percent(value)}`)
    .join("，");
}

/** A tier as charts and tables name it, from the highest, the rest last. */
export interface NamedTier {
  readonly id: string;
  readonly label: string;
  readonly min: number | null;
  readonly minInclusive: boolean;
}

export function namedTiers(tiers: readonly Tier[]): NamedTier[] {
  const named: NamedTier[] = tiers.map(({ id, min, minInclusive }, index) => {
    const above = tiers[index - 1];
    const over = minInclusive ? `${min}亿元及以上` : `超过${min}亿元`;
    return { id, min, minInclusive, label: above === undefined ? over : `${min}亿—${above.min}亿元` };
  });
  const lowest = tiers.at(-1)?.min ?? 0;
  return [...named, { id: `under${lowest}`, label: `不足${lowest}亿元`, min: null, minInclusive: false }];
}
