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
import { bareProvince } from "./bare-province.ts";
import { medians } from "./interleave.ts";
import { buildPeer, findPeer } from "./simulation-peer.ts";

/** Every county-level unit of China. */
const CHINA = 2844;
const ROUNDS = 41;
const file = new URL("../../shared/dataset/embedded/yunnan-2023.xiance-data.json", import.meta.url);

export async function benchProvince(print: (line: string) => void): Promise<void> {
  const yunnan = datasetSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  benchEngine(yunnan, `全省 ${yunnan.units.length} 个单元`, 50, print);
  benchEngine(repeated(yunnan, CHINA), `全国 ${CHINA} 个单元`, 2, print);

  const Peer = await findPeer();
  if (Peer === null) {
    print("推演 npm 包 simulation：不在本机，也未能取得（peer not available）");
    return;
  }
  const plan = createPlanCompiler(yunnan).compile(edited(yunnan));
  const into = createProjection(plan.codes.length, plan.years);
  const peer = buildPeer(Peer, plan);
  const [engine, other] = medians(
    [
      { name: "engine", calls: 50, work: () => projectPlan(plan, into) },
      { name: "simulation", calls: 1, work: peer },
    ],
    5,
  );
  print(
    `推演 npm 包 simulation（只算趋势、资本、就业、产出与价格）：引擎的 ${times(other! / engine!)} 倍；` +
      `${ms(other!)}；终年名义值最大相对差 ${apart(peer(), horizonNominal(plan, into))}`,
  );
}

function benchEngine(dataset: Dataset, name: string, calls: number, print: (line: string) => void): void {
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
  );
  print(
    `推演 ${name} × ${plan.years - 1} 年：裸循环的 ${times(engine! / loop!)} 倍（上限 1.5）；${ms(engine!)}；` +
      `最大相对差 ${apart(mine.gdpNominal, bare.gdpNominal)}`,
  );
  print(
    `推演 ${name}，连同编译：裸循环的 ${times(compiled! / loop!)} 倍，${ms(compiled!)}；` +
      `连同屏幕所需：${times(viewed! / loop!)} 倍，${ms(viewed!)}`,
  );
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

function apart(a: Float64Array, b: Float64Array): string {
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value / b[at]! - 1)), 0).toExponential(1);
}

function times(ratio: number): string {
  return ratio.toFixed(ratio < 100 ? 2 : 0);
}

function ms(duration: number): string {
  return duration < 1 ? `${(duration * 1000).toFixed(0)} 微秒` : `${duration.toFixed(1)} 毫秒`;
}
