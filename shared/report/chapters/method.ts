/** 方法与局限: how the figures come about, how far they carry, and what was checked. */
import { heading, paragraph } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import { closureNames } from "../names.ts";
import type { Block } from "../schema.ts";
import { amount, percent } from "../written.ts";

export const limits = [
  "推演是假设的结果，不是预测；增速、投资、就业与价格的假设由规划人员负责。",
  "县级资本存量、投资率与就业多为估计，投资对单个县(市)的作用只宜看方向与量级。",
  "没有分产业的实际增速公布数时，参考增速三次产业相同。",
  "单元之间没有迁移与产业转移，一地加快不会使另一地放慢。",
  "政策抓手没有公布的效应大小，效应由规划人员填写。",
  "档位以名义值判断，对价格假设敏感。",
] as const;

export function methodChapter(facts: Facts): Block[] {
  const { dataset, result, scenario, baseYear, horizon } = facts;
  const { parameters } = dataset;
  return [
    heading(2, "推演方法"),
    paragraph(
      `每个单元分三次产业逐年推演。趋势产出由增速假设得出；实际产出在趋势之上按资本与就业相对其参考路径的比例修正，资本的弹性为资本份额 ${amount(parameters.capitalShare)}，就业的弹性为其余部分。资本存量按永续盘存法累计，折旧率 ${percent(parameters.depreciation)}。只改增速，得到的就是那个增速；投资自次年起作用，就业当年起作用。`,
    ),
    paragraph(
      `本方案的推演口径为“${closureNames[scenario.closure]}”。“增速给定”以增速为假设；“要素给定”以全要素生产率增速为假设，增速是结果；“目标给定”另求各单元为达到自定目标须增加的投资率。名义值由实际值乘以各产业价格变动累计得出；价格变动为零时，名义值与实际值相等。`,
    ),
    paragraph(
      `城镇新增就业由基年数随增速偏离参考的幅度与就业净增变动，每一个百分点的增速全省对应 ${amount(parameters.jobsPerPoint)} 万人。城乡居民收入随收入增速假设变动，并按传导系数随增速偏离参考的幅度变动。`,
    ),
    ...levelParagraphs(facts),
    heading(2, "核对"),
    paragraph(auditText(facts)),
    heading(2, "局限"),
    ...limits.map((text, index) => paragraph(`${index + 1}. ${text}`)),
    paragraph(
      `计算引擎版本 ${result.engine}，数据集 ${dataset.id}，内容校验 ${result.dataset.hash.slice(0, 16)}；基年 ${baseYear}，终年 ${horizon}。同一数据集与方案在任何机器上得到相同的结果。`,
    ),
  ];
}

/** Only of what the scenario does. */
function levelParagraphs({
  scenario: { censusRevisions, actualsThrough },
  baseYear,
  horizon,
}: Facts): Block[] {
  const isRevised = Object.values(censusRevisions).some(({ share }) => share !== 0);
  const isActual = actualsThrough !== undefined && actualsThrough > baseYear;
  return [
    ...(isRevised
      ? [
          paragraph(
            "普查修订按州(市)给出，所辖单元基年三次产业增加值同比例移动，以资本产出比给出的资本随之移动；增速、就业与收入的假设不变。",
          ),
        ]
      : []),
    ...(isActual
      ? [
          paragraph(
            `${Math.min(actualsThrough, horizon)} 年及以前取公布的实际增速，三次产业同率；其间投资率、就业与价格为参考值，已公布的增速不再有冲击。`,
          ),
        ]
      : []),
  ];
}

function auditText({ result, baseYear }: Facts): string {
  const { countySum, published, ratio, amplifiedYears, revisedSum } = result.province.audit;
  const sum =
    countySum === null || published === null || ratio === null
      ? "公布的全省数缺失，合计不能核对。"
      : `${baseYear} 年各单元合计 ${amount(countySum)} 亿元，全省公布数 ${amount(published)} 亿元，合计为公布数的 ${percent(ratio)}。`;
  const growth =
    amplifiedYears.length === 0
      ? "各年按地区生产总值加权的单元增速均不高于全省参考增速。"
      : `${amplifiedYears.join("、")} 年按地区生产总值加权的单元增速高于全省参考增速，目标可能逐级加码，须复核。`;
  const revised =
    revisedSum === undefined ? "" : `方案作了普查修订，修订后各单元合计 ${amount(revisedSum)} 亿元。`;
  return sum + revised + growth;
}
