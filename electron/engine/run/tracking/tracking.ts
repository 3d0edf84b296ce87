/** 监测: the published years against the scenario's path, place by place. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { TrackedPlace, TrackingReport } from "../../../../shared/result/tracking.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import type { PlanCompiler } from "../../plan/compile-plan.ts";
import { projectPlan } from "../project-plan.ts";
import { yearsOf } from "../run-result.ts";
import { consistencyOf } from "./consistency.ts";
import { courseOf } from "./course.ts";
import { lastPublished, publishedSeries } from "./published.ts";
import { requiredPaces } from "./required-pace.ts";
import { trackPlace, type Watched } from "./track-place.ts";

/** The scenario as its assumptions have it, whatever it is re-based on. */
export function ownPath({ actualsThrough: _, ...own }: Scenario): Scenario {
  return own;
}

/** The last year through which the scenario can be re-based on published growth; null: none. */
export function rebasedThrough(dataset: Dataset, { horizon }: Pick<Scenario, "horizon">): number | null {
  return lastPublished(dataset, ["realGrowth"], horizon);
}

export function tracking(compiler: PlanCompiler, scenario: Scenario): TrackingReport {
  const { dataset } = compiler;
  const { baseYear } = dataset;
  const plan = compiler.compile(ownPath(scenario));
  const own = projectPlan(plan);
  const through = rebasedThrough(dataset, plan);
  const rebased =
    through === null ? own : projectPlan(compiler.compile({ ...scenario, actualsThrough: through }));
  const last = lastPublished(dataset, publishedSeries) ?? baseYear;
  const years = Array.from({ length: last - baseYear }, (_, index) => baseYear + 1 + index);
  const course = (units: readonly number[]) => courseOf(plan, own, units);
  const after = (units: readonly number[]) => courseOf(plan, rebased, units);
  const all = plan.codes.map((_, unit) => unit);
  const known = { dataset, years };

  const prefectureCodes = [...new Set(dataset.units.map(({ prefecture }) => prefecture.code))];
  const prefectures = prefectureCodes.map((code): Watched => {
    const units = all.filter((unit) => dataset.units[unit]!.prefecture.code === code);
    return {
      kind: "prefecture",
      code,
      name: dataset.units[units[0]!]!.prefecture.name,
      prefecture: null,
      told: dataset.prefectures[code],
      stand: undefined,
      course: course(units),
      rebased: after(units),
      revised: scenario.censusRevisions[code] !== undefined,
    };
  });
  const byCode = new Map(prefectures.map((each) => [each.code, each]));
  const units = dataset.units.map(
    (unit, index): Watched => ({
      kind: "unit",
      code: unit.code,
      name: unit.name,
      prefecture: unit.prefecture.code,
      told: unit,
      stand: dataset.prefectures[unit.prefecture.code],
      course: course([index]),
      rebased: after([index]),
      revised: byCode.get(unit.prefecture.code)?.revised ?? false,
    }),
  );
  const province: Watched = {
    kind: "province",
    code: dataset.province.code,
    name: dataset.province.name,
    prefecture: null,
    told: dataset.province,
    stand: undefined,
    course: course(all),
    rebased: after(all),
    revised: prefectures.every(({ revised }) => revised),
  };
  const paces = requiredPaces({ plan, own, rebased, through, goals: scenario.goals });
  const track = (place: Watched, index = -1): TrackedPlace => trackPlace(known, place, paces(index));
  return {
    baseYear,
    horizon: plan.horizon,
    years,
    projected: yearsOf(plan),
    through,
    actualsThrough: scenario.actualsThrough ?? null,
    province: track(province),
    prefectures: prefectures.map((place) => track(place)),
    units: units.map(track),
    consistency: years.flatMap((year) => consistencyOf({ province, prefectures, units, year, baseYear })),
  };
}
