/** The province run's speed, as ratios within one run; absolute times depend on the machine and are only told beside them. */
import {
  createPlanCompiler,
  createProjection,
  projectPlan,
  runView,
} from "../../electron/engine/run/engine.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { Verdict } from "../proof/proof.ts";
import { bareProvince } from "./bare-province.ts";
import { china, edited, horizonNominal, mostApart, repeated, yunnan } from "./edited-province.ts";
import { medians } from "./interleave.ts";
import { buildPeer, findPeer } from "./simulation-peer.ts";
import type { Timing } from "./timing.ts";

export function benchProvince(rounds: number): { timings: Timing[]; verdicts: Verdict[] } {
  const here = benchEngine(yunnan, yunnan.units.length, 50, rounds);
  const country = benchEngine(repeated(yunnan, china), china, 2, rounds);
  return {
    timings: [...here.timings, ...country.timings],
    verdicts: [...here.verdicts, ...country.verdicts],
  };
}

function benchEngine(
  dataset: Dataset,
  units: number,
  calls: number,
  rounds: number,
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
          return runView({ dataset, datasetHash: "", plan: fresh, projection }, { unit });
        },
      },
    ],
    rounds,
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
