import type { Language } from "../../words/language.ts";
import { capital, countedScope } from "./english.ts";

const zh = {
  members: (said: {
    readonly horizon: number;
    readonly label: string;
    readonly scope: string;
    readonly count: number;
    readonly target: number;
  }) => `${said.horizon} 年名义值在${said.label}的${said.scope} ${said.count} 个，目标 ${said.target} 个。`,
  entered: (baseYear: number, names: string) => `与 ${baseYear} 年相比，进入该档的有${names}`,
  risen: (names: string) => `由该档升入更高档的有${names}`,
  fallen: (names: string) => `由该档降至更低档的有${names}`,
  moves: (parts: readonly string[]) => (parts.length > 0 ? `${parts.join("；")}。` : ""),
  list: (label: string, _scope: string) => `${label}名单`,
  rank: "位次",
  chance: "在该档概率",
  estimated: "带“*”者，基年数为估计值。",
  near: "临界名单",
  nearText: (horizon: number) =>
    `${horizon} 年名义值与档位线相距在线值 10% 以内的，列为临界。这些单元的档位对假设最为敏感，应重点跟踪。`,
  line: "档位线",
  lineOf: (yi: number) => `${yi}亿线`,
  gap: "与线之差",
  ranking: "全部单元排位",
  ladder: "地区生产总值排位",
  ladderUnit: (baseYear: number, horizon: number) => `亿元，名义值，对数刻度；${baseYear} → ${horizon} 年`,
  band: "横条为 90% 区间。",
};
export type TierWords = typeof zh;

const en: TierWords = {
  members: ({ horizon, label, scope, count, target }) =>
    `In ${horizon} the tier “${label}” holds ${countedScope(count, scope)} by nominal GDP; the target is ${target}.`,
  entered: (baseYear, names) => `New to the tier since ${baseYear}: ${names}`,
  risen: (names) => `Moved up out of it: ${names}`,
  fallen: (names) => `Moved down out of it: ${names}`,
  moves: (parts) => (parts.length > 0 ? `${parts.join(". ")}.` : ""),
  list: (label, scope) => `${capital(scope)} in the tier “${label}”`,
  rank: "No.",
  chance: "Chance of this tier",
  estimated: "* The base-year figure is an estimate.",
  near: "Near a line",
  nearText: (horizon) =>
    `Listed are units whose nominal GDP in ${horizon} is within 10% of a tier’s line. Their tiers depend most on the assumptions and deserve the closest watch.`,
  line: "Line",
  lineOf: (yi) => `${yi / 10} bn`,
  gap: "Distance from the line",
  ranking: "Ranking of all units",
  ladder: "Units ranked by GDP",
  ladderUnit: (baseYear, horizon) => `100 m yuan, nominal, log scale; ${baseYear} → ${horizon}`,
  band: "Bars are the 90% band.",
};

export const tierWords: Readonly<Record<Language, TierWords>> = { "zh-CN": zh, en };
