/** What the report calls things, in the language it is written in. */
import type { Dataset, Tier } from "../dataset/schema.ts";
import { isTransition, type Path } from "../scenario/path.ts";
import type { Goal, Lever, LeverEffect, Scenario, Scope } from "../scenario/schema.ts";
import type { Language } from "../words/language.ts";
import { type NameWords, nameWords } from "./words/name-words.ts";
import { amount, percent, percentFigure, chance as writtenChance } from "./written.ts";

/** Who set it, when, and on what ground. */
export interface Grounds {
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}

/** A tier as charts and tables name it, from the highest, the rest last. */
export interface NamedTier {
  readonly id: string;
  readonly label: string;
  readonly min: number | null;
  readonly minInclusive: boolean;
}

export interface Names extends NameWords {
  /** “2030 年 512.00 亿元（名义值），至 2030 年年均实际增长 5.50%”. */
  goal(goal: Goal): string;
  /** “7.00%”, “2025 年起 6.00%，2027 年起 5.00%”, “由 8.00% 渐变为 5.00%，至 2027 年”. */
  path(path: Path): string;
  place(scope: Scope, dataset: Dataset, scenario: Pick<Scenario, "groups">): string;
  /** “第一产业增速 +0.50 个百分点，…”. */
  effectSizes(lever: Pick<Lever, "effects">): string;
  grounds(grounds: Grounds): string;
  tiers(tiers: readonly Tier[]): NamedTier[];
  /** A target by its id, with the unit of what is reached; `label` is its tier's. */
  reached(id: string, label: string): string;
  /** A target by its id, as something that happens or not. */
  aim(id: string, label: string): string;
  verdict(met: boolean | null): string;
  chance(share: number | null | undefined): string;
}

export function unitName(code: string, { units }: Dataset): string {
  return units.find((unit) => unit.code === code)?.name ?? code;
}

function namesOf(say: NameWords): Names {
  return {
    ...say,
    goal: ({ year, gdpNominal, realGrowth }) =>
      [
        ...(gdpNominal === undefined ? [] : [say.goalLevel(year, amount(gdpNominal))]),
        ...(realGrowth === undefined ? [] : [say.goalGrowth(year, percent(realGrowth))]),
      ].join(say.comma),
    path(path) {
      if (typeof path === "number") return percent(path);
      if (isTransition(path)) return say.pathTransition(percent(path.near), percent(path.long), path.until);
      const years = Object.entries(path).sort(([a], [b]) => Number(a) - Number(b));
      return years
        .filter(([, value], index) => index === 0 || value !== years[index - 1]?.[1])
        .map(([year, value]) => say.pathFrom(year, percent(value)))
        .join(say.comma);
    },
    place(scope, dataset, { groups }) {
      switch (scope.kind) {
        case "province":
          return say.province;
        case "prefecture":
          return (
            dataset.units.find(({ prefecture }) => prefecture.code === scope.code)?.prefecture.name ??
            scope.code
          );
        case "unitKind":
          return say.allOfKind[scope.code];
        case "policyType":
          return say.allOfPolicy(say.policies[scope.code]);
        case "group":
          return say.group(groups[scope.code]?.name ?? scope.code);
        case "unit":
          return unitName(scope.code, dataset);
      }
    },
    effectSizes({ effects }) {
      const given = Object.entries(effects) as [LeverEffect, number][];
      const parts = given
        .filter(([, value]) => value !== 0)
        .map(([effect, value]) =>
          effect === "urbanJobs"
            ? say.effectJobs(say.effects[effect], amount(value))
            : say.effectPoints(say.effects[effect], percentFigure(value)),
        );
      return parts.length === 0 ? say.noEffects : parts.join(say.comma);
    },
    grounds({ note, source, author, date }) {
      const signed = [author, date?.slice(0, 10)].filter(Boolean).join(say.comma);
      const parts = [note, source === undefined || source === "" ? "" : say.source(source), signed];
      return parts.filter(Boolean).join(say.semicolon) || say.noGrounds;
    },
    tiers(tiers) {
      const named: NamedTier[] = tiers.map(({ id, min, minInclusive }, index) => {
        const above = tiers[index - 1];
        const label = above === undefined ? say.tierOver(min, minInclusive) : say.tierBetween(min, above.min);
        return { id, min, minInclusive, label };
      });
      const lowest = tiers.at(-1)?.min ?? 0;
      const label = say.tierUnder(lowest);
      return [...named, { id: `under${lowest}`, label, min: null, minInclusive: false }];
    },
    reached(id, label) {
      if (id === "urbanJobs") return say.reachedJobs;
      return id === "incomeGap" ? say.reachedIncome : say.reachedTier(label);
    },
    aim(id, label) {
      if (id === "urbanJobs") return say.aimJobs;
      return id === "incomeGap" ? say.aimIncome : say.aimTier(label);
    },
    verdict: (met) => (met === null ? say.notJudged : met ? say.met : say.notMet),
    chance: (share) => writtenChance(share, say.notJudged),
  };
}

export const namesIn: Readonly<Record<Language, Names>> = {
  "zh-CN": namesOf(nameWords["zh-CN"]),
  en: namesOf(nameWords.en),
};
