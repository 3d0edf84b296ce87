/** 假设调整: everything in which the scenario departs from the reference, with its grounds. */

import { type Lever, type LeverEffect, scopeKinds } from "../../scenario/schema.ts";
import { figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import {
  assumptionName,
  closureNames,
  effectNames,
  goalName,
  pathName,
  placeName,
  policyNames,
  sectorNames,
  unitName,
} from "../names.ts";
import type { Block } from "../schema.ts";
import { amount, percent, percentFigure, signed } from "../written.ts";

/** Who set it, when, and on what ground. */
export function groundsText({
  note,
  source,
  author,
  date,
}: {
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}): string {
  const signed = [author, date?.slice(0, 10)].filter(Boolean).join("，");
  const parts = [note, source === undefined || source === "" ? "" : `依据：${source}`, signed].filter(
    Boolean,
  );
  return parts.length === 0 ? "未注明" : parts.join("；");
}

export function adjustmentsChapter(facts: Facts): Block[] {
  const { scenario, horizon, scopeName } = facts;
  const overrides = Object.keys(scenario.overrides).length;
  const projects = Object.keys(scenario.projects).length;
  const levers = Object.keys(scenario.levers).length;
  const blocks = [
    paragraph(
      `推演口径为“${closureNames[scenario.closure]}”，计入范围为${scopeName}，终年 ${horizon} 年。方案在数据集参考假设之上作了 ${overrides} 处调整，列有重大项目 ${projects} 个、政策抓手 ${levers} 项。未列出者沿用参考假设。`,
    ),
    ...actualsBlocks(facts),
    ...revisionBlocks(facts),
    ...overrideBlocks(facts),
    ...projectBlocks(facts),
    ...leverBlocks(facts),
    ...otherBlocks(facts),
  ];
  return blocks;
}

/** Published growth in place of the assumptions, and since when they stand again. */
function actualsBlocks({ scenario: { actualsThrough: year }, baseYear, horizon }: Facts): Block[] {
  if (year === undefined || year <= baseYear) return [];
  const last = Math.min(year, horizon);
  return [
    paragraph(
      `${last} 年及以前取公布增速：依次取单元、所属州(市)、全省公布的实际增速，价格变动、投资率与就业取参考值；其间的调整、抓手与项目不起作用${last < horizon ? `，自 ${last + 1} 年起按假设推演` : ""}。某年均未公布的，该年仍按假设推演。`,
    ),
  ];
}

function revisionBlocks({ scenario, dataset, baseYear }: Facts): Block[] {
  const revisions = Object.entries(scenario.censusRevisions);
  if (revisions.length === 0) return [];
  return [
    heading(2, "普查修订"),
    table(
      "普查修订",
      `%；所辖各单元 ${baseYear} 年增加值乘以（1＋修订幅度）`,
      [words("州(市)", 1.6), figures("修订幅度", 1), words("说明与依据", 3.6)],
      revisions.map(([code, revision]) => [
        placeName({ kind: "prefecture", code }, dataset, scenario),
        signed(revision.share, percent),
        groundsText(revision),
      ]),
      "修订幅度是规划人员的假设，不是公布数；推演与档位均按修订后的水平计算。",
    ),
  ];
}

function overrideBlocks({ scenario, dataset }: Facts): Block[] {
  const overrides = Object.values(scenario.overrides).sort(
    (a, b) => scopeKinds.indexOf(a.scope.kind) - scopeKinds.indexOf(b.scope.kind),
  );
  if (overrides.length === 0) return [];
  return [
    heading(2, "调整"),
    table(
      "假设调整",
      "%；增速与比率为年度值",
      [words("范围", 1.6), words("假设", 2), words("调整为", 2.4), words("说明与依据", 3.2)],
      overrides.map((override) => [
        placeName(override.scope, dataset, scenario),
        assumptionName(override.assumption),
        pathName(override.path),
        groundsText(override),
      ]),
      "范围由宽到窄列出；同一假设以范围较窄者为准。",
    ),
  ];
}

function projectBlocks({ scenario, dataset, baseYear }: Facts): Block[] {
  const projects = Object.values(scenario.projects);
  if (projects.length === 0) return [];
  return [
    heading(2, "重大项目"),
    table(
      "重大项目",
      `亿元（${baseYear} 年价）；就业为万人`,
      [
        words("项目", 2.4),
        words("单元", 1.4),
        words("产业", 1.2),
        words("投产年", 1),
        figures("投资", 1),
        figures("年增加值", 1),
        figures("就业", 0.8),
        words("说明与依据", 2.4),
      ],
      projects.map((project) => [
        project.enabled ? project.name : `${project.name}（未计入）`,
        unitName(project.unit, dataset),
        sectorNames[project.sector],
        String(project.commissioningYear),
        amount(Object.values(project.investment).reduce((sum, each) => sum + each, 0)),
        project.channel === "valueAdded" ? amount(project.valueAdded) : "—",
        amount(project.jobs),
        groundsText(project),
      ]),
    ),
  ];
}

/** “第一产业增速 +0.50 个百分点，…”. */
export function effectsText({ effects }: Pick<Lever, "effects">): string {
  const given = Object.entries(effects) as [LeverEffect, number][];
  const parts = given
    .filter(([, value]) => value !== 0)
    .map(([effect, value]) =>
      effect === "urbanJobs"
        ? `${effectNames[effect]} ${amount(value)} 万人`
        : `${effectNames[effect]} ${percentFigure(value)} 个百分点`,
    );
  return parts.length === 0 ? "未填效应" : parts.join("，");
}

function leverBlocks({ scenario, dataset }: Facts): Block[] {
  const levers = Object.values(scenario.levers);
  if (levers.length === 0) return [];
  return [
    heading(2, "政策抓手"),
    table(
      "政策抓手",
      "个百分点、万人；到位后每年在假设之上再加",
      [
        words("抓手", 2),
        words("作用范围", 1.6),
        words("起始年", 1),
        words("到位年限", 1),
        words("效应", 3),
        words("说明与依据", 2.4),
      ],
      levers.map((lever) => [
        lever.enabled ? lever.name : `${lever.name}（未计入）`,
        `${placeName(lever.scope, dataset, scenario)}${lever.borderOnly ? "，限边境" : ""}`,
        String(lever.startYear),
        String(lever.rampYears),
        effectsText(lever),
        groundsText(lever),
      ]),
    ),
  ];
}

function otherBlocks({ scenario, dataset }: Facts): Block[] {
  const goals = Object.entries(scenario.goals).map(([code, goal]) => [
    unitName(code, dataset),
    "自定目标",
    goalName(goal),
    groundsText(goal),
  ]);
  const types = Object.entries(scenario.policyTypes).map(([code, given]) => [
    unitName(code, dataset),
    "政策类型",
    given.length === 0 ? "无" : given.map((type) => policyNames[type]).join("、"),
    "由规划人员指定",
  ]);
  const rows = [...goals, ...types];
  if (rows.length === 0) return [];
  return [
    heading(2, "自定目标与政策类型"),
    table(
      "自定目标与政策类型",
      "",
      [words("单元", 1.6), words("项目", 1.4), words("内容", 3), words("说明与依据", 3)],
      rows,
    ),
  ];
}
