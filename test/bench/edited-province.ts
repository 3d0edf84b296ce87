/** The province that speeds are measured on, with nothing of it at rest, and how far apart two results are. */
import { readFileSync } from "node:fs";
import type { Plan, Projection } from "../../electron/engine/run/engine.ts";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";

const file = new URL("../../shared/dataset/embedded/yunnan-2023.xiance-data.json", import.meta.url);

export const yunnan: Dataset = datasetSchema.parse(JSON.parse(readFileSync(file, "utf8")));

/** Every county-level unit of China. */
export const china = 2844;

/** A scenario that leaves nothing at rest: every unit's growth, investment, employment and prices are edited. */
export function edited(dataset: Dataset, secondary = 0.06): Scenario {
  const scope = { kind: "province" } as const;
  return {
    ...emptyScenario("bench", "bench", dataset),
    overrides: {
      o1: { scope, assumption: "growth.primary", path: 0.03 },
      o2: { scope, assumption: "growth.secondary", path: secondary },
      o3: { scope, assumption: "growth.tertiary", path: 0.05 },
      o4: { scope, assumption: "investmentRatio", path: 0.8 },
      o5: { scope, assumption: "employmentGrowth", path: 0.004 },
      o6: { scope, assumption: "deflator", path: 0.01 },
    },
  };
}

/** A larger country made of copies of a province; codes have six digits. */
export function repeated(dataset: Dataset, count: number): Dataset {
  const { units } = dataset;
  return {
    ...dataset,
    id: `${dataset.id}-${count}`,
    title: `${count} 个单元（重复）`,
    units: Array.from({ length: count }, (_, index) => {
      const unit = units[index % units.length]!;
      const copy = Math.floor(index / units.length);
      return copy === 0 ? unit : { ...unit, code: String(100_000 + index), name: `${unit.name}${copy + 1}` };
    }),
  };
}

export function horizonNominal(plan: Plan, { gdpNominal }: Projection): Float64Array {
  return Float64Array.from(plan.codes, (_, u) => gdpNominal[(u + 1) * plan.years - 1]!);
}

/** The greatest relative difference. */
export function mostApart(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value / b[at]! - 1)), 0);
}
