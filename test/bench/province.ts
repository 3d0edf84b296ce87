/** The province run's speed, as ratios within one run; absolute times depend on the machine and are only told beside them. */
import { readFileSync } from "node:fs";
import {
  createPlanCompiler,
  createProjection,
  type Plan,
  type Projection,
  projectPlan,
  runView,
} from "../../electron/engine/run/engine.ts";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { Verdict } from "../proof/proof.ts";
import { bareProvince } from "./bare-province.ts";
import { medians } from "./interleave.ts";
import { buildPeer, findPeer } from "./simulation-peer.ts";
import type { Timing } from "./timing.ts";

/** Every county-level unit of China. */
const CHINA = 2844;
const ROUNDS = 41;
const file = new URL("../../shared/dataset/embedded/yunnan-2023.xiance-data.json", import.meta.url);

export async function benchProvince(): Promise<{ timings: Timing[]; verdicts: Verdict[] }> {
  const yunnan = datasetSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const here = benchEngine(yunnan, yunnan.units.length, 50);
  const china = benchEngine(repeated(yunnan, CHINA), CHINA, 2);
  return {
    timings: [...here.timings, ...china.timings],
    verdicts: [...here.verdicts, ...china.verdicts],
  };
}

function benchEngine(
  dataset: Dataset,
  units: number,
  calls: number,
): { timings: Timing[]; verdicts: Verdict[] } {
  const compiler = createPlanCompiler(dataset);
  const scenario = edited(dataset);
  const plan = compiler.compile(scenario);
  const mine = createProjection(plan.codes.length, plan.years);
  const bare = createProjection(plan.codes.length, plan.years);
  const unit = plan.codes[0]!;
  const [engine, loop, compiled, viewed] = medians(
    [
      { name: "engine", calls, work: () => projectPlan(plan, mine) },
      { name: "bare", calls, work: () => bareProvince(plan, bare) },
      { name: "compile", calls, work: () => projectPlan(compiler.compile(scenario), mine) },
      {
        name: "view",
        calls: Math.ceil(calls / 5),
        work: () => {
          const fresh = compiler.compile(scenario);
          const projection = projectPlan(fresh, mine);
          return runView({ dataset, datasetHash: "", plan: fresh, projection }, unit);
        },
      },
    ],
    ROUNDS,
  ) as [number, number, number, number];
  const timing = (zh: string, en: string, ms: number, limit?: string): Timing => ({
    what: { zh: `${zh}，${units} 个单元 × ${plan.years - 1} 年`, en: `${en}, ${units} units` },
    ms,
    against: {
      what: { zh: "裸循环", en: "bare loop" },
      times: ms / loop,
      ...(limit === undefined ? {} : { limit }),
    },
  });
  const apart = mostApart(mine.gdpNominal, bare.gdpNominal);
  return {
    timings: [
      timing("推演", "projection", engine, "≤ 1.5"),
      timing("编译与推演", "compile and project", compiled),
      timing("编译、推演与屏幕所需", "compile, project and view", viewed),
    ],
    verdicts: [
      {
        claim: {
          zh: `${units} 个单元：引擎与裸循环的名义 GDP 相同（相对差 ≤ 10⁻¹²）`,
          en: `${units} units: engine and bare loop give the same nominal GDP`,
        },
        held: apart <= 1e-12,
        found: apart.toExponential(1),
      },
    ],
  };
}

/** `simulation` computing the same province; null where it is not there and cannot be fetched. */
export async function benchSimulation(): Promise<{ timings: Timing[]; verdicts: Verdict[] } | null> {
  const Peer = await findPeer();
  if (Peer === null) return null;
  const yunnan = datasetSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const plan = createPlanCompiler(yunnan).compile(edited(yunnan));
  const into = createProjection(plan.codes.length, plan.years);
  const peer = buildPeer(Peer, plan);
  const [engine, other] = medians(
    [
      { name: "engine", calls: 50, work: () => projectPlan(plan, into) },
      { name: "simulation", calls: 1, work: peer },
    ],
    5,
  ) as [number, number];
  const apart = mostApart(peer(), horizonNominal(plan, into));
  return {
    timings: [
      {
        what: {
          zh: "simulation 推演全省（只算趋势、资本、就业、产出与价格）",
          en: "simulation projects the province (trend, capital, employment, output, prices only)",
        },
        ms: other,
        against: { what: { zh: "引擎推演", en: "engine" }, times: other / engine },
      },
    ],
    verdicts: [
      {
        claim: {
          zh: "simulation 的终年名义 GDP 与引擎相同（相对差 ≤ 10⁻⁹）",
          en: "simulation's nominal GDP at the horizon equals the engine's",
        },
        held: apart <= 1e-9,
        found: apart.toExponential(1),
      },
    ],
  };
}

/** A scenario that leaves nothing at rest: every unit's growth, investment, employment and prices are edited. */
function edited(dataset: Dataset): Scenario {
  const scope = { kind: "province" } as const;
  return {
    ...emptyScenario("bench", "bench", dataset),
    overrides: {
      o1: { scope, assumption: "growth.primary", path: 0.03 },
      o2: { scope, assumption: "growth.secondary", path: 0.06 },
      o3: { scope, assumption: "growth.tertiary", path: 0.05 },
      o4: { scope, assumption: "investmentRatio", path: 0.8 },
      o5: { scope, assumption: "employmentGrowth", path: 0.004 },
      o6: { scope, assumption: "deflator", path: 0.01 },
    },
  };
}

/** A larger country made of copies of a province. */
function repeated(dataset: Dataset, count: number): Dataset {
  const { units } = dataset;
  return {
    ...dataset,
    units: Array.from({ length: count }, (_, index) => ({
      ...units[index % units.length]!,
      code: `${units[index % units.length]!.code}-${Math.floor(index / units.length)}`,
    })),
  };
}

function horizonNominal(plan: Plan, { gdpNominal }: Projection): Float64Array {
  return Float64Array.from(plan.codes, (_, u) => gdpNominal[(u + 1) * plan.years - 1]!);
}

/** The greatest relative difference. */
function mostApart(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value / b[at]! - 1)), 0);
}
