/** `solve FILE [--tiers 15,40] [--dataset FILE] [--json]`: the cheapest path to the tiers. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { PathSolution } from "../../../shared/result/answers.ts";
import { verdictText } from "../../../shared/words/answer-words.ts";
import { solveOnce } from "../../services/answers-once.ts";
import { amount, points } from "./figures.ts";
import { findDataset, readScenario } from "./inputs.ts";
import { readOptions } from "./read-options.ts";
import { InputError, UsageError } from "./refusals.ts";
import type { Terminal } from "./terminal.ts";
import { textTable } from "./text-table.ts";
import { tierNames } from "./tier-names.ts";

export function solveCommand(args: readonly string[], terminal: Terminal): void {
  const { options, operands } = readOptions(args, { tiers: "value", dataset: "value", json: "flag" });
  const [path, more] = operands;
  if (path === undefined) throw new UsageError("没有给出方案文件。");
  if (more !== undefined) throw new UsageError(`只能求解一个方案，多出了“${more}”。`);
  const given = options.get("tiers");
  const numbers = given === undefined ? [] : countsIn(given);

  const from = readScenario(path);
  const dataset = findDataset(options.get("dataset"), from);
  const { length } = dataset.dataset.targets.tiers;
  if (given !== undefined && numbers.length !== length) {
    throw new UsageError(`数据集有 ${length} 个档位，“--tiers”给出了 ${numbers.length} 个数。`);
  }
  const solution = solveOnce(dataset, from.scenario, numbers);
  for (const problem of solution.problems) terminal.error(`问题：${problem.message}`);
  const [refusal] = solution.refusals;
  if (refusal !== undefined) throw new InputError(refusal.message);
  terminal.print(options.has("json") ? JSON.stringify(solution) : pathText(solution, dataset.dataset));
}

/** Whole numbers from the highest tier down, separated by commas. */
function countsIn(given: string): number[] {
  return given.split(",").map((part) => {
    if (!/^\s*\d{1,4}\s*$/.test(part)) {
      throw new UsageError(`“--tiers”须为用逗号隔开的整数，如 15,40；不能是“${given}”。`);
    }
    return Number(part);
  });
}

function pathText(solution: PathSolution, dataset: Dataset): string {
  const { feasible, chosen, targets, present, counts, shortfall, cost } = solution;
  const names = tierNames(dataset.targets.tiers, Object.keys(counts));
  const rows = Object.entries(targets).map(([id, target]) => [
    `${names.get(id) ?? id}（个）`,
    ...[target, present[id] ?? 0, counts[id] ?? 0, shortfall[id] ?? 0].map(String),
  ]);
  const verdict = feasible
    ? `可以达到：提升 ${chosen.length} 个县(市)，累计增加实际投资 ${amount(cost)} 亿元。`
    : `不能全部达到；以下是最接近的一组：${chosen.length} 个县(市)，累计增加实际投资 ${amount(cost)} 亿元。`;
  const lines = chosen.map((choice) => [
    choice.name,
    names.get(choice.tier) ?? choice.tier,
    amount(choice.cost),
    points(choice.extraGrowth),
    points(choice.extraInvestmentRatio),
    verdictText(choice.verdict, "zh-CN"),
  ]);
  return [
    verdict,
    "",
    textTable([["目标", "目标值", "现方案", "求解后", "差"], ...rows]),
    "",
    ...(lines.length === 0
      ? []
      : [
          textTable([
            [
              "县(市)",
              "进入档位",
              "代价（亿元）",
              "增速加快（百分点）",
              "或投资率提高（百分点）",
              "增速的评判",
            ],
            ...lines,
          ]),
          "",
        ]),
  ].join("\n");
}
