import type { Language } from "../../words/language.ts";
import { listed } from "./english.ts";

const zh = {
  method: "推演方法",
  checks: "核对",
  limitsHeading: "局限",
  limits: [
    "推演是假设的结果，不是预测；增速、投资、就业与价格的假设由规划人员负责。",
    "县级资本存量、投资率与就业多为估计，投资对单个县(市)的作用只宜看方向与量级。",
    "没有分产业的实际增速公布数时，参考增速三次产业相同。",
    "单元之间没有迁移与产业转移，一地加快不会使另一地放慢。",
    "政策抓手没有公布的效应大小，效应由规划人员填写。",
    "档位以名义值判断，对价格假设敏感。",
  ],
  output: (capitalShare: string, depreciation: string) =>
    `每个单元分三次产业逐年推演。趋势产出由增速假设得出；实际产出在趋势之上按资本与就业相对其参考路径的比例修正，资本的弹性为资本份额 ${capitalShare}，就业的弹性为其余部分。资本存量按永续盘存法累计，折旧率 ${depreciation}。只改增速，得到的就是那个增速；投资自次年起作用，就业当年起作用。`,
  closure: (closure: string) =>
    `本方案的推演口径为“${closure}”。“增速给定”以增速为假设；“要素给定”以全要素生产率增速为假设，增速是结果；“目标给定”另求各单元为达到自定目标须增加的投资率。名义值由实际值乘以各产业价格变动累计得出；价格变动为零时，名义值与实际值相等。`,
  jobs: (perPoint: string) =>
    `城镇新增就业由基年数随增速偏离参考的幅度与就业净增变动，每一个百分点的增速全省对应 ${perPoint} 万人。城乡居民收入随收入增速假设变动，并按传导系数随增速偏离参考的幅度变动。`,
  revised:
    "普查修订按州(市)给出，所辖单元基年三次产业增加值同比例移动，以资本产出比给出的资本随之移动；增速、就业与收入的假设不变。",
  asPublished: (year: number) =>
    `${year} 年及以前取公布的实际增速，三次产业同率；其间投资率、就业与价格为参考值，已公布的增速不再有冲击。`,
  noSum: "公布的全省数缺失，合计不能核对。",
  sum: (baseYear: number, sum: string, published: string, ratio: string) =>
    `${baseYear} 年各单元合计 ${sum} 亿元，全省公布数 ${published} 亿元，合计为公布数的 ${ratio}。`,
  revisedSum: (sum: string) => `方案作了普查修订，修订后各单元合计 ${sum} 亿元。`,
  notAmplified: "各年按地区生产总值加权的单元增速均不高于全省参考增速。",
  amplified: (years: readonly number[]) =>
    `${years.join("、")} 年按地区生产总值加权的单元增速高于全省参考增速，目标可能逐级加码，须复核。`,
  versions: (said: {
    readonly engine: string;
    readonly dataset: string;
    readonly hash: string;
    readonly baseYear: number;
    readonly horizon: number;
  }) =>
    `计算引擎版本 ${said.engine}，数据集 ${said.dataset}，内容校验 ${said.hash}；基年 ${said.baseYear}，终年 ${said.horizon}。同一数据集与方案在任何机器上得到相同的结果。`,
};
export type MethodWords = typeof zh;

const en: MethodWords = {
  method: "How the figures are projected",
  checks: "Checks",
  limitsHeading: "Limits",
  limits: [
    "The projection follows from assumptions and is no forecast; the planner answers for the assumptions on growth, investment, employment and prices.",
    "Capital stocks, investment ratios and employment of counties are mostly estimates: what investment does to a single county is to be read for its direction and size only.",
    "Where no real growth by sector is published, reference growth is the same in all three sectors.",
    "Neither people nor industries move between units: one that speeds up slows no other down.",
    "No size of effect is published for policy levers; the planner enters it.",
    "Tiers are judged on nominal GDP and are sensitive to the assumptions on prices.",
  ],
  output: (capitalShare, depreciation) =>
    `Each unit is projected year by year in three sectors. Trend output follows from assumed growth; actual output departs from the trend as capital and employment depart from their reference paths, with the capital share of ${capitalShare} as the elasticity of capital and the remainder as that of employment. Capital is accumulated by perpetual inventory with depreciation of ${depreciation} a year. Where only growth is changed, that growth is what comes out; investment acts from the following year, employment in the same year.`,
  closure: (closure) =>
    `This scenario is projected “${closure}”. “By growth” takes growth as the assumption. “By factors” takes the growth of total factor productivity (TFP) as the assumption, and growth is a result. “By targets” also finds how much the investment ratio of each unit must rise to reach its own goal. Nominal values are real values times the cumulated price change of each sector; where prices do not change, the two are equal.`,
  jobs: (perPoint) =>
    `New urban jobs start from the base-year figure and move with the net gain in employment and with the departure of growth from the reference; one percentage point of growth is worth ${perPoint} × 10,000 jobs in the whole province. Urban and rural incomes move with assumed income growth and, by their pass-through coefficients, with the departure of growth from the reference.`,
  revised:
    "Census revisions are given by prefecture. They move base-year value added of its units by the same proportion in all three sectors, and with it capital where it is given as a capital–output ratio; assumptions on growth, employment and incomes stay as they are.",
  asPublished: (year) =>
    `Up to ${year} growth is the published real growth, the same in all three sectors; investment ratios, employment and prices are those of the reference until then, and growth that is published has no more shocks.`,
  noSum: "The province’s figure is not published, so the sum cannot be checked.",
  sum: (baseYear, sum, published, ratio) =>
    `In ${baseYear} the units sum to ${sum} × 100 m yuan against the province’s published ${published} × 100 m yuan: ${ratio} of it.`,
  revisedSum: (sum) => `With the scenario’s census revisions the units sum to ${sum} × 100 m yuan.`,
  notAmplified:
    "In no year does the growth of the units, weighted by GDP, exceed the province’s reference growth.",
  amplified: (years) =>
    `In ${listed(years.map(String))} the growth of the units, weighted by GDP, exceeds the province’s reference growth: targets may have been raised from level to level and should be reviewed.`,
  versions: ({ engine, dataset, hash, baseYear, horizon }) =>
    `Engine version ${engine}, dataset ${dataset}, checksum ${hash}; base year ${baseYear}, horizon ${horizon}. The same dataset and scenario give the same results on any machine.`,
};

export const methodWords: Readonly<Record<Language, MethodWords>> = { "zh-CN": zh, en };
