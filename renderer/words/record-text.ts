/** Adjustments, projects, levers and settings in words: what a difference or a conflict is about, and what it says. */
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { Assumption } from "../../shared/scenario/assumptions.ts";
import { isTransition, type Path } from "../../shared/scenario/path.ts";
import type {
  CensusRevision,
  Goal,
  Group,
  Lever,
  LeverEffect,
  Override,
  Project,
  Scenario,
  Scope,
} from "../../shared/scenario/schema.ts";
import { formatCount, formatPercent, formatPoints, formatWan, formatYi } from "./format.ts";
import { signed } from "./signed.ts";
import type { Words } from "./use-words.ts";

/** What gives codes their names. */
export interface Places {
  readonly dataset: {
    readonly units: readonly Pick<Dataset["units"][number], "code" | "name" | "prefecture">[];
  } | null;
  /** Titles of datasets by id; absent: an id is told as it is. */
  readonly datasets?: Readonly<Record<string, string>>;
  /** By id, of every scenario in question. */
  readonly groups: Readonly<Record<string, { readonly name: string }>>;
}

export function placeText(scope: Scope, { dataset, groups }: Places, words: Words): string {
  switch (scope.kind) {
    case "province":
      return words("place.province");
    case "prefecture":
      return (
        dataset?.units.find(({ prefecture }) => prefecture.code === scope.code)?.prefecture.name ?? scope.code
      );
    case "unit":
      return unitName(scope.code, dataset);
    case "unitKind":
      return words(`kind.${scope.code}`);
    case "policyType":
      return words(`policy.type.${scope.code}`);
    case "group":
      return groups[scope.code]?.name ?? scope.code;
  }
}

function unitName(code: string, dataset: Places["dataset"]): string {
  return dataset?.units.find((unit) => unit.code === code)?.name ?? code;
}

export function assumptionText(assumption: Assumption, words: Words): string {
  return words(`assumption.${assumption}`);
}

/** “7.00%”, “2025 年起 6.00%，2027 年起 5.00%”, “8.00% → 5.00%，至 2027 年”. */
export function pathText(path: Path, words: Words): string {
  if (typeof path === "number") return formatPercent(path);
  if (isTransition(path)) {
    return words("record.transition", {
      near: formatPercent(path.near),
      long: formatPercent(path.long),
      year: String(path.until),
    });
  }
  const years = Object.entries(path).sort(([a], [b]) => Number(a) - Number(b));
  return years
    .filter(([, value], index) => index === 0 || value !== years[index - 1]?.[1])
    .map(([year, value]) => words("record.from", { year, value: formatPercent(value) }))
    .join(words("record.comma"));
}

/** What a record or setting is called. `id` is its id or, of a goal or policy types, the unit's code. */
export function recordTitle(
  field: string,
  id: string | null,
  values: readonly unknown[],
  places: Places,
  words: Words,
): string {
  const some = values.find((value) => value !== null && value !== undefined);
  switch (field) {
    case "overrides": {
      const { scope, assumption } = some as Override;
      return `${placeText(scope, places, words)} ${assumptionText(assumption, words)}`;
    }
    case "projects": {
      const { name, unit } = some as Project;
      return words("record.project", { name, unit: unitName(unit, places.dataset) });
    }
    case "levers":
      return words("record.lever", { name: (some as Lever).name });
    case "groups":
      return words("record.group", { name: (some as Group).name });
    case "goals":
      return words("record.goal", { unit: unitName(id ?? "", places.dataset) });
    case "policyTypes":
      return words("record.policyTypes", { unit: unitName(id ?? "", places.dataset) });
    case "censusRevisions": {
      const prefecture = { kind: "prefecture" as const, code: id ?? "" };
      return words("record.censusRevision", { prefecture: placeText(prefecture, places, words) });
    }
    case "closure":
    case "horizon":
    case "actualsThrough":
    case "targetScope":
    case "ensemble":
    case "datasetId":
    case "name":
      return words(`record.${field}`);
    default:
      return words("step.other");
  }
}

/** What a record or setting says, in a few short lines; null or undefined: not there. */
export function recordLines(field: string, value: unknown, places: Places, words: Words): string[] {
  if (value === null || value === undefined) {
    return [words(field === "overrides" ? "record.notAdjusted" : "record.notThere")];
  }
  switch (field) {
    case "overrides":
      return [pathText((value as Override).path, words)];
    case "projects":
      return projectLines(value as Project, words);
    case "levers":
      return leverLines(value as Lever, places, words);
    case "groups":
      return [
        Object.keys((value as Group).members)
          .map((code) => unitName(code, places.dataset))
          .join(words("common.listComma")),
      ];
    case "goals": {
      const { year, gdpNominal, realGrowth } = value as Goal;
      return [
        ...(gdpNominal === undefined
          ? []
          : [words("record.goal.value", { year: String(year), value: formatYi(gdpNominal) })]),
        ...(realGrowth === undefined
          ? []
          : [words("record.goal.growth", { year: String(year), growth: formatPercent(realGrowth) })]),
      ];
    }
    case "policyTypes": {
      const types = value as Scenario["policyTypes"][string];
      return [types.map((type) => words(`policy.type.${type}`)).join(words("common.listComma"))];
    }
    case "censusRevisions":
      return [signed((value as CensusRevision).share, formatPercent)];
    case "datasetId":
      return [places.datasets?.[value as string] ?? String(value)];
    default:
      return [settingText(field, value, words)];
  }
}

function projectLines(project: Project, words: Words): string[] {
  const invested = Object.values(project.investment).reduce((sum, each) => sum + each, 0);
  return [
    words("project.summary", {
      sector: words(`sector.${project.sector}`),
      year: String(project.commissioningYear),
    }),
    words("project.summary.figures", { investment: formatYi(invested), jobs: formatWan(project.jobs) }),
    ...(project.channel === "valueAdded"
      ? [words("record.project.valueAdded", { value: formatYi(project.valueAdded) })]
      : []),
    ...(project.enabled ? [] : [words("record.off")]),
  ];
}

function leverLines(lever: Lever, places: Places, words: Words): string[] {
  const effects = Object.entries(lever.effects) as [LeverEffect, number][];
  const size = (effect: LeverEffect, value: number) =>
    effect === "urbanJobs"
      ? `${formatWan(value)} ${words("unit.wan")}`
      : `${value < 0 ? "−" : ""}${formatPoints(value)} ${words("measure.points")}`;
  return [
    words("record.lever.summary", {
      place: placeText(lever.scope, places, words),
      year: String(lever.startYear),
      ramp: lever.rampYears,
    }),
    ...effects.map(([effect, value]) => `${words(`effect.${effect}`)} ${size(effect, value)}`),
    ...(lever.enabled ? [] : [words("record.off")]),
  ];
}

function settingText(field: string, value: unknown, words: Words): string {
  switch (field) {
    case "closure":
      return words(`record.closure.${value as Scenario["closure"]}`);
    case "targetScope":
      return words(`bar.targetScope.${value as NonNullable<Scenario["targetScope"]>}`);
    case "ensemble": {
      const { draws, seed } = value as Scenario["ensemble"];
      return words("step.ensemble", { draws: formatCount(draws), seed: String(seed) });
    }
    case "actualsThrough":
      return words("record.actualsThrough.value", { year: String(value) });
    case "horizon":
      return words("year.of", { year: String(value) });
    default:
      return String(value);
  }
}
