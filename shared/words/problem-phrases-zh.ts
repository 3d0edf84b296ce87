import type { Sector } from "../dataset/schema.ts";
import { type ProblemPhrases, splitAssumption } from "./problem-phrases.ts";

const sectorNames: Readonly<Record<Sector, string>> = {
  primary: "第一产业",
  secondary: "第二产业",
  tertiary: "第三产业",
};
const figureNames: Readonly<Record<string, string>> = {
  growth: "地区生产总值增速",
  tfpGrowth: "全要素生产率增速",
  investmentRatio: "投资率",
  employmentGrowth: "就业增速",
  deflator: "价格变动",
  "incomeGrowth.urban": "城镇居民收入增速",
  "incomeGrowth.rural": "农村居民收入增速",
  capitalShare: "资本份额",
  depreciation: "折旧率",
  urbanEmploymentShare: "城镇就业占比",
  valueAdded: "增加值",
  capital: "资本存量",
  employment: "就业人数",
  gdpReal: "地区生产总值",
  censusRevision: "普查修订",
};
const kept = "该值未采用，沿用上一级的值。";
const blank = "该单元没有结果，其余单元照常推演。";

export const problemPhrasesZh: ProblemPhrases = {
  figure: (assumption) => {
    const { base, sector } = splitAssumption(assumption);
    const figure = figureNames[base] ?? base;
    if (sector === null) return figure;
    return `${sectorNames[sector]}${base === "growth" ? "增速" : figure}`;
  },
  place: (unit, year, figure) =>
    `${unit ?? "所选范围"}${year === null ? "" : ` ${year} 年`}${figure === null ? "" : `的${figure}`}`,
  value: (text) => `为 ${text}，`,
  sentences: {
    "unknown-unit": ({ code }) => `数据集中没有代码为“${code}”的单元；与它有关的内容未采用。`,
    "unknown-province": ({ code }) => `数据集中没有代码为“${code}”的省份；这条调整未采用。`,
    "unknown-prefecture": ({ code }) => `数据集中没有代码为“${code}”的州(市)；与它有关的内容未采用。`,
    "unknown-group": ({ code }) => `方案中没有分组“${code}”；与它有关的内容未采用。`,
    "year-outside-horizon": ({ place }) => `${place}不在推演年份之内；该年的内容未采用。`,
    "rate-too-low": ({ place, value }) => `${place}${value}不能等于或低于 -100%；${kept}`,
    "investment-ratio-negative": ({ place, value }) => `${place}${value}不能为负；${kept}`,
    "investment-ratio-above-cap": ({ place, value }) => `${place}${value}高于数据集规定的上限；${kept}`,
    "share-outside-range": ({ place, value }) => `${place}${value}不在 0 至 100% 之间；${kept}`,
    "deflator-too-low": ({ place, value }) => `${place}${value}等于或低于 -100%，价格将不再为正；${kept}`,
    "value-added-missing": ({ place }) => `${place}缺失；${blank}`,
    "value-added-not-positive": ({ place }) => `${place}不为正数；${blank}`,
    "capital-missing": ({ place }) =>
      `${place}缺失；投资的调整对该单元不起作用，全要素生产率给定时该单元没有结果。`,
    "capital-not-positive": ({ place }) =>
      `${place}不为正数；基年如此时投资的调整对该单元不起作用，推演年份如此时该单元没有结果。`,
    "employment-missing": ({ place }) =>
      `${place}有调整，但该单元缺就业人数或城镇就业占比；调整作用于产出，不计入城镇新增就业。`,
    "employment-not-positive": ({ place, value }) => `${place}${value}不为正数；按缺失处理。`,
    "result-not-finite": ({ place }) => `${place}超出可以计算的范围；未采用，有关结果留空。`,
    "ambiguous-overrides": ({ place }) =>
      `${place}有两条同级的调整，数值不同；采用编号靠后的一条，请删去其中一条。`,
    "goal-below-present": ({ place, number }) =>
      `${place}的自定目标 ${number} 亿元低于基年的地区生产总值；请核对。`,
    "goal-unreachable": ({ place, number }) =>
      `${place}的自定目标 ${number} 亿元不能只靠增加投资达到；未加投资，按增速推演。`,
    "lever-without-units": ({ code }) =>
      `政策抓手“${code}”的范围内没有县(市)，不起作用；请先认定政策类型或改换范围。`,
    "growth-unpublished": ({ code, place, year }) =>
      `${code === "" ? `部分单元 ${year} 年` : place}没有公布的增速；没有公布增速的年份按假设推演。`,
    "horizon-outside-range": ({ year }) =>
      `终年 ${year} 须晚于基年，且不超过基年后 50 年；按数据集的终年推演。`,
  },
};
