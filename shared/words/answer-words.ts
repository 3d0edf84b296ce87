/** The engine's answers in words: verdicts, refused questions about the path, projects' employment. */
import type { PathRefusal, ProjectAssessment, VerdictCode } from "../result/answers.ts";
import type { Language } from "./language.ts";

const verdicts: Readonly<Record<Language, Readonly<Record<VerdictCode, string>>>> = {
  "zh-CN": {
    "already-there": "已经达到",
    "within-own-history": "历史上多数年份达到过",
    "within-peers": "同类单元中有先例",
    "above-history-and-peers": "高于自身历史与同类单元",
    "within-cap": "在投资率上限之内",
    "above-cap": "超过投资率上限",
    unreachable: "达不到",
  },
  en: {
    "already-there": "already there",
    "within-own-history": "reached in most years of its history",
    "within-peers": "some of its peers do",
    "above-history-and-peers": "above its history and its peers",
    "within-cap": "within the cap on the investment ratio",
    "above-cap": "above the cap on the investment ratio",
    unreachable: "out of reach",
  },
};

export function verdictText(code: VerdictCode, language: Language): string {
  return verdicts[language][code];
}

type Named = { readonly unit: string; readonly tier: string };
type Sentences = Readonly<Record<PathRefusal["code"], (named: Named) => string>>;

const refusals: Readonly<Record<Language, Sentences>> = {
  "zh-CN": {
    "unknown-unit": ({ unit }) => `数据集中没有单元“${unit}”。`,
    "unknown-tier": ({ tier }) => `数据集中没有档位“${tier}”。`,
    "unit-outside-scope": ({ unit }) => `${unit}不在目标的口径范围之内，不能指定进档。`,
    "unit-not-computable": ({ unit }) => `${unit}没有推演结果，不能指定进档。`,
    "pin-and-exclusion": ({ unit }) => `${unit}既被指定进档，又被排除在外；请取消其中一项。`,
    "pin-below-present": ({ unit, tier }) => `${unit}已在高于“${tier}”的档位，不能指定进入较低的档位。`,
    "pin-beyond-bound": ({ unit, tier }) =>
      `${unit}进入“${tier}”所需的增速加快超过了设定的上限；请放宽上限或取消指定。`,
    "pin-unreachable": ({ unit, tier }) => `${unit}无论增速还是投资都达不到“${tier}”；请取消指定。`,
    "too-many-tiers": () => "档位与个数的组合过多，无法求解。",
  },
  en: {
    "unknown-unit": ({ unit }) => `The dataset has no unit “${unit}”.`,
    "unknown-tier": ({ tier }) => `The dataset has no tier “${tier}”.`,
    "unit-outside-scope": ({ unit }) => `${unit} does not count for the targets and cannot be pinned.`,
    "unit-not-computable": ({ unit }) => `${unit} has no results and cannot be pinned.`,
    "pin-and-exclusion": ({ unit }) => `${unit} is both pinned and excluded. Take back one of them.`,
    "pin-below-present": ({ unit, tier }) =>
      `${unit} is in a higher tier than “${tier}” and cannot be pinned to a lower one.`,
    "pin-beyond-bound": ({ unit, tier }) =>
      `${unit} would need more extra growth for “${tier}” than the bound allows. Widen the bound or take back the pin.`,
    "pin-unreachable": ({ unit, tier }) =>
      `${unit} does not reach “${tier}” by growth and by investment. Take back the pin.`,
    "too-many-tiers": () => "There are too many combinations of tiers and counts to solve.",
  },
};

/** `name` of a unit by its code; null where the dataset has none. */
export function pathRefusalText(
  { code, unit, tier }: Omit<PathRefusal, "message">,
  language: Language,
  name: (code: string) => string | null,
): string {
  const named = unit === null ? "" : (name(unit) ?? unit);
  return refusals[language][code]({ unit: named, tier: tier ?? "" });
}

type EmploymentCode = ProjectAssessment["employment"]["code"];
const employment: Readonly<Record<Language, Readonly<Record<EmploymentCode, string>>>> = {
  "zh-CN": {
    strong: "带动就业强",
    ordinary: "带动就业一般",
    weak: "带动就业弱",
    none: "不带动就业",
    "not-judged": "未评估",
  },
  en: {
    strong: "many jobs",
    ordinary: "ordinary",
    weak: "few jobs",
    none: "no jobs",
    "not-judged": "not assessed",
  },
};

export function employmentText(code: EmploymentCode, language: Language): string {
  return employment[language][code];
}
