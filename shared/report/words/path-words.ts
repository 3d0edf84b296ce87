import type { Language } from "../../words/language.ts";
import { counted, listed } from "./english.ts";

const zh = {
  refused: (reasons: readonly string[]) => `达标路径未能求出：${reasons.join("")}`,
  count: (label: string, present: number, reached: number, target: number) =>
    `${label} ${present} 个变为 ${reached} 个，目标 ${target} 个`,
  short: (label: string, short: number) => `${label} ${short} 个`,
  /** `short`: what is missing; null: the counts can be met. */
  intro: (short: readonly string[] | null, counts: readonly string[]) => {
    const verdict =
      short === null
        ? "可以同时达到各档目标。"
        : `不能同时达到各档目标，以下为差距最小的一组；尚缺 ${short.join("、")}。`;
    return `在本方案之上，以累计新增投资最少为准，求使各档个数达到目标的一组单元：${verdict}${counts.join("；")}。`;
  },
  nothing: "无需再提升任何单元。",
  chosen: (said: {
    readonly count: number;
    readonly cost: string;
    readonly baseYear: number;
    readonly horizon: number;
    readonly assumption: string;
  }) =>
    `共 ${said.count} 个单元，累计新增投资 ${said.cost} 亿元（实际值，${said.baseYear} 年价）。所列增速为 ${said.baseYear + 1}—${said.horizon} 年每年须在${said.assumption}之上再加的幅度，是条件，不是预测。`,
  title: "达标路径所选单元",
  unit: (baseYear: number) => `个百分点；亿元，实际值（${baseYear} 年价）`,
  from: "由",
  to: "至",
  faster: "每年再快",
  ratio: "投资率再高",
  cost: "新增投资",
  verdict: "增速的位置",
};
export type PathWords = typeof zh;

const en: PathWords = {
  refused: (reasons) => `No path to the targets was found. ${reasons.join(" ")}`,
  count: (label, present, reached, target) => `“${label}” from ${present} to ${reached}, target ${target}`,
  short: (label, short) => `${short} in “${label}”`,
  intro: (short, counts) => {
    const verdict =
      short === null
        ? "All tiers can meet their targets together."
        : `The tiers cannot all meet their targets; below is the set that comes closest, still short by ${listed(short)}.`;
    return `On top of this scenario, the set of units is sought that brings every tier to its target with the least extra investment over the years. ${verdict} The counts: ${counts.join("; ")}.`;
  },
  nothing: "No further unit needs to be lifted.",
  chosen: ({ count, cost, baseYear, horizon, assumption }) =>
    `It takes ${counted(count, "unit")} and ${cost} × 100 m yuan of extra investment over the years (real, ${baseYear} prices). ${assumption} must be higher by the rates listed in every year from ${baseYear + 1} to ${horizon}; that is a condition, not a forecast.`,
  title: "Units chosen on the path to the targets",
  unit: (baseYear) => `percentage points; 100 m yuan, real (${baseYear} prices)`,
  from: "From",
  to: "To",
  faster: "Faster each year by",
  ratio: "Investment ratio higher by",
  cost: "Extra investment",
  verdict: "Growth judged",
};

export const pathWords: Readonly<Record<Language, PathWords>> = { "zh-CN": zh, en };
