/** The answers' speed: times beside their limits, and as multiples of one run of the province measured in turn with them. */
import { readFileSync } from "node:fs";
import { attribute } from "../../electron/engine/run/attribution/attribute.ts";
import { backtest } from "../../electron/engine/run/backtest/backtest.ts";
import { cheapestPath } from "../../electron/engine/run/cheapest-path/cheapest-path.ts";
import { createPlanCompiler, projectPlan } from "../../electron/engine/run/engine.ts";
import { sensitivity } from "../../electron/engine/run/sensitivity/sensitivity.ts";
import { answerPlans } from "../../electron/engine/run/take/answer-plans.ts";
import { take } from "../../electron/engine/run/take/take.ts";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import type { Subject } from "../../shared/result/answers.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import type { Project, Scenario } from "../../shared/scenario/schema.ts";
import { type Contender, medians } from "./interleave.ts";
import type { Timing } from "./timing.ts";

const file = new URL("../../shared/dataset/embedded/yunnan-2023.xiance-data.json", import.meta.url);
const subject: Subject = { result: "gdpNominal", unit: null };
const question = { counts: {}, pins: {}, exclusions: [], maxExtraGrowth: null };

interface Timed extends Contender {
  readonly en: string;
  /** Milliseconds; null: none set. */
  readonly limit: number | null;
  /** Runs of the province that the answer cannot do without. */
  readonly runs?: number;
}

export function benchAnswers(rounds: number): Timing[] {
  const dataset = datasetSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const compiler = createPlanCompiler(dataset);
  const baseline = emptyScenario("baseline", "baseline", dataset);
  const scenario = inEveryGroup(dataset);
  const plan = compiler.compile(scenario);
  const buffers = projectPlan(plan);
  const plans = answerPlans(compiler, scenario);
  const contenders: Timed[] = [
    {
      name: "推演全省一次",
      en: "one run of the province",
      calls: 20,
      limit: null,
      work: () => projectPlan(plan, buffers),
    },
    {
      name: "归因，全省，六组全变，2⁶ 种组合",
      en: "attribution, all six groups, 2⁶ mixtures",
      calls: 1,
      limit: 5,
      // Prices move only the nominal value, so the other five groups are run in every mixture.
      runs: 32,
      work: () => attribute(compiler, scenario, baseline, subject),
    },
    {
      name: "达标路径",
      en: "cheapest path",
      calls: 1,
      limit: 50,
      work: () => cheapestPath(compiler, baseline, question),
    },
    {
      name: "一县需要什么",
      en: "what it would take",
      calls: 5,
      limit: null,
      work: () => take(dataset, plans, 20),
    },
    {
      name: "敏感性，15 项",
      en: "sensitivity, 15 bars",
      calls: 1,
      limit: null,
      work: () => sensitivity(compiler, scenario, subject),
    },
    { name: "回测", en: "backtest", calls: 1, limit: null, work: () => backtest(dataset) },
  ];
  const found = medians(contenders, rounds);
  const [run = Number.NaN] = found;
  return contenders.map(({ name, en, limit, runs = 1 }, index) => {
    const ms = found[index] ?? Number.NaN;
    const what = { zh: `推演 ${runs} 次`, en: runs === 1 ? "one run" : `${runs} runs` };
    const against = { what, times: ms / run / runs, ...(limit === null ? {} : { limit: `≤ ${limit} ms` }) };
    return { what: { zh: name, en }, ms, ...(index === 0 ? {} : { against }) };
  });
}

/** Every unit differs from the baseline in all six groups, the worst case of the attribution. */
function inEveryGroup(dataset: Dataset): Scenario {
  const scope = { kind: "province" } as const;
  const projects = dataset.units.map(
    ({ code }, index): Project => ({
      name: "p",
      unit: code,
      sector: "secondary",
      investment: { "2025": 5 },
      commissioningYear: 2026,
      channel: index % 2 === 0 ? "capital" : "valueAdded",
      valueAdded: 1,
      jobs: 0.1,
      enabled: true,
    }),
  );
  return {
    ...emptyScenario("bench", "bench", dataset),
    overrides: {
      o1: { scope, assumption: "growth", path: 0.05 },
      o2: { scope, assumption: "investmentRatio", path: 0.8 },
      o3: { scope, assumption: "employmentGrowth", path: 0.003 },
      o4: { scope, assumption: "deflator", path: 0.01 },
    },
    projects: Object.fromEntries(projects.map((project, index) => [`p${index}`, project])),
    levers: {
      l: {
        name: "l",
        scope,
        borderOnly: false,
        effects: { "growth.secondary": 0.005, investmentRatio: 0.01, employmentGrowth: 0.001 },
        startYear: 2025,
        rampYears: 2,
        enabled: true,
      },
    },
  };
}
