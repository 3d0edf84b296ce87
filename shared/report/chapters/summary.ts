/** 摘要: what comes out, held against the targets and against the reference. */
import type { TargetResult } from "../../result/schema.ts";
import { figure, figures, paragraph, table, words } from "../blocks.ts";
import { type Facts, meanGrowth } from "../facts.ts";
import type { Block } from "../schema.ts";
import { amount, chance, percent, signed, wholeNumber } from "../written.ts";

export function summaryChapter(facts: Facts): Block[] {
  const { scenario, dataset, result, baseline, baseYear, horizon, years } = facts;
  const { province } = result;
  const end = province.gdpNominal.at(-1) ?? null;
  const reference = baseline.province.gdpNominal.at(-1) ?? null;
  const difference = end === null || reference === null ? null : end - reference;
  return [
    paragraph(
      `本报告依据方案“${scenario.name}”编写，数据取自“${dataset.title}”，以 ${baseYear} 年为基年，推演至 ${horizon} 年。名义值按当年价格计算，实际值按 ${baseYear} 年不变价格计算；除注明者外，金额均为名义值，单位为亿元。${groundSentence(facts)}`,
    ),
    paragraph(
      `推演至 ${horizon} 年，全省地区生产总值（名义值）为 ${amount(end)} 亿元，${baseYear}—${horizon} 年年均实际增长 ${percent(meanGrowth(province.gdpReal))}。与不作调整的基准相比，${horizon} 年名义值相差 ${signed(difference)} 亿元。`,
    ),
    paragraph(tierSentence(facts)),
    paragraph(jobsSentence(facts)),
    ...problemParagraphs(facts),
    targetTable(facts),
    figure({
      id: "counts",
      title: "各档个数",
      unit: `个，${facts.scopeName}，按名义值划档`,
      note: null,
      height: 220,
      drawing: {
        kind: "counts",
        years: [...years],
        counts: province.tierCounts,
        targets: Object.fromEntries(dataset.targets.tiers.map(({ id, count }) => [id, count])),
      },
    }),
    figure({
      id: "map",
      title: `${horizon} 年各单元地区生产总值`,
      unit: "亿元，名义值；颜色按档位",
      note: null,
      height: 420,
      drawing: {
        kind: "map",
        year: horizon,
        readings: Object.fromEntries(
          result.units.map(({ code, gdpNominal, tier }) => [
            code,
            { value: gdpNominal.at(-1) ?? null, tier: tier.at(-1) ?? null },
          ]),
        ),
      },
    }),
  ];
}

/** What the levels and the first years stand on, where it is not the dataset and the assumptions alone. */
function groundSentence({ scenario: { censusRevisions, actualsThrough }, baseYear, horizon }: Facts): string {
  const revised = Object.values(censusRevisions).filter(({ share }) => share !== 0).length;
  const isActual = actualsThrough !== undefined && actualsThrough > baseYear;
  return [
    isActual ? `${Math.min(actualsThrough, horizon)} 年及以前取公布的实际增速。` : "",
    revised > 0 ? `${revised} 个州(市)的基年水平按普查修订的假设作了调整。` : "",
  ].join("");
}

function tierSentence({ dataset, result, horizon, scopeName, tierLabel }: Facts): string {
  const parts = dataset.targets.tiers.map(({ id, count }) => {
    const reached = result.province.tierCounts[id]?.at(-1) ?? 0;
    const short = count - reached;
    const verdict = short > 0 ? `比目标少 ${short} 个` : "达到目标";
    return `${tierLabel(id)}的${scopeName} ${reached} 个，目标 ${count} 个，${verdict}`;
  });
  return `按名义值划档，${horizon} 年${parts.join("；")}。`;
}

function jobsSentence({ result, scopeName, baseYear, horizon }: Facts): string {
  const { urbanJobs, incomeGap } = result.province.targets;
  const jobs =
    urbanJobs === undefined || urbanJobs.reached === null
      ? "城镇新增就业缺少数据，不能判断。"
      : `全省城镇新增就业最少的一年为 ${amount(urbanJobs.reached)} 万人，${urbanJobs.met ? "不低于" : "低于"}每年 ${wholeNumber(urbanJobs.target)} 万人的目标。`;
  const income =
    incomeGap === undefined || incomeGap.reached === null
      ? "城乡居民收入比缺少数据，不能判断。"
      : `可判断的 ${wholeNumber(incomeGap.target)} 个${scopeName}中，${wholeNumber(incomeGap.reached)} 个 ${horizon} 年的城乡居民收入比低于 ${baseYear} 年。`;
  return jobs + income;
}

/** Values that were not taken are part of what a reader must know. */
function problemParagraphs({ result }: Facts): Block[] {
  const { problems } = result;
  if (problems.length === 0) return [];
  const told = problems.slice(0, 8).map(({ message }) => message.replace(/。$/, ""));
  const rest = problems.length - told.length;
  return [
    paragraph(
      `推演中有 ${problems.length} 处须注意：${told.join("；")}${rest > 0 ? `；另有 ${rest} 处` : ""}。`,
    ),
  ];
}

function targetTable({ result, baseline, ensemble, horizon, tierLabel }: Facts): Block {
  const name = (id: string) => {
    if (id === "urbanJobs") return "城镇新增就业最少一年（万人）";
    if (id === "incomeGap") return "城乡收入比缩小（个）";
    return `${tierLabel(id)}（个）`;
  };
  const drawn = ensemble?.province[result.province.scope].targets;
  const number = (id: string, value: number | null | undefined) =>
    id === "urbanJobs" ? amount(value) : wholeNumber(value);
  return table(
    "目标完成情况",
    `个、万人；${horizon} 年，档位按名义值划分`,
    [
      words("目标", 4),
      figures("目标值"),
      figures("本方案"),
      figures("基准"),
      words("结论", 1.4),
      ...(drawn === undefined ? [] : [figures("达标概率", 1.4)]),
    ],
    Object.entries(result.province.targets).map(([id, target]) => [
      name(id),
      wholeNumber(target.target),
      number(id, target.reached),
      number(id, baseline.province.targets[id]?.reached),
      verdict(target),
      ...(drawn === undefined ? [] : [chance(drawn[id]?.probability)]),
    ]),
  );
}

function verdict({ met }: TargetResult): string {
  if (met === null) return "不能判断";
  return met ? "达到" : "未达到";
}
