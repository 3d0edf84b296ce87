import { policyTypes, type sectors } from "../../../../shared/dataset/schema.ts";
import { effectsText } from "../../../../shared/report/chapters/adjustments.ts";
import {
  assumptionName,
  goalName,
  pathName,
  placeName,
  policyNames,
  sectorNames,
  unitName,
} from "../../../../shared/report/names.ts";
import type { ReportInput } from "../../../../shared/report/report-input.ts";
import { percent, signed } from "../../../../shared/report/written.ts";
import { figures, type WorkbookSheet, words } from "../sheet.ts";

const grounds = [words("说明", 36), words("依据", 36), words("署名", 12), words("日期", 12)];

function groundsCells(record: {
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}): (string | null)[] {
  return [
    record.note ?? null,
    record.source ?? null,
    record.author ?? null,
    record.date?.slice(0, 10) ?? null,
  ];
}

/** 假设(调整): overrides, a county's own goals, census revisions, growth as published and policy types, with their grounds. */
export function overrideSheet({ scenario, dataset }: ReportInput): WorkbookSheet {
  return {
    name: "假设(调整)",
    columns: [words("范围", 20), words("假设", 26), words("调整为", 36), ...grounds],
    rows: [
      ...Object.values(scenario.overrides).map((override) => [
        placeName(override.scope, dataset, scenario),
        assumptionName(override.assumption),
        pathName(override.path),
        ...groundsCells(override),
      ]),
      ...Object.entries(scenario.goals).map(([code, goal]) => [
        unitName(code, dataset),
        "自定目标",
        goalName(goal),
        ...groundsCells(goal),
      ]),
      ...Object.entries(scenario.censusRevisions).map(([code, revision]) => [
        placeName({ kind: "prefecture", code }, dataset, scenario),
        "普查修订",
        `基年增加值 ${signed(revision.share, percent)}`,
        ...groundsCells(revision),
      ]),
      ...(scenario.actualsThrough === undefined
        ? []
        : [["全省", "取公布增速", `${scenario.actualsThrough} 年及以前`, ...groundsCells({})]]),
      ...Object.entries(scenario.policyTypes).map(([code, types]) => [
        unitName(code, dataset),
        "政策类型",
        policyTypes
          .filter((type) => types.includes(type))
          .map((type) => policyNames[type])
          .join("、") || "无",
        ...groundsCells({}),
      ]),
    ],
    frozenColumns: 2,
  };
}

/** 项目: 重大项目, with their investment in every year. */
export function projectSheet({ scenario, dataset, result }: ReportInput): WorkbookSheet {
  const baseYear = result.years[0] ?? dataset.baseYear;
  const projects = Object.values(scenario.projects);
  const invested = [...new Set(projects.flatMap(({ investment }) => Object.keys(investment)))].sort();
  const sectorOf = (sector: (typeof sectors)[number]) => sectorNames[sector];
  return {
    name: "项目",
    columns: [
      words("项目", 28),
      words("单元", 18),
      words("产业", 10),
      words("计入", 7),
      words("作用渠道", 10),
      figures("投产年", "year", 8),
      figures(`投资合计（亿元，${baseYear} 年价）`),
      ...invested.map((year) => figures(`${year} 年投资（亿元，${baseYear} 年价）`)),
      figures(`年增加值（亿元，${baseYear} 年价）`),
      figures("城镇新增就业（万人，投产年）"),
      ...grounds,
    ],
    rows: projects.map((project) => [
      project.name,
      unitName(project.unit, dataset),
      sectorOf(project.sector),
      project.enabled ? "是" : "否",
      project.channel === "capital" ? "资本" : "增加值",
      project.commissioningYear,
      Object.values(project.investment).reduce((sum, each) => sum + each, 0),
      ...invested.map((year) => project.investment[year] ?? null),
      project.channel === "valueAdded" ? project.valueAdded : null,
      project.jobs,
      ...groundsCells(project),
    ]),
    frozenColumns: 2,
  };
}

/** 抓手: policy levers with what they add. */
export function leverSheet({ scenario, dataset }: ReportInput): WorkbookSheet {
  return {
    name: "抓手",
    columns: [
      words("抓手", 24),
      words("作用范围", 20),
      words("限边境", 8),
      words("计入", 7),
      figures("起始年", "year", 8),
      figures("到位年限（年）", "whole", 10),
      words("到位后的效应", 48),
      ...grounds,
    ],
    rows: Object.values(scenario.levers).map((lever) => [
      lever.name,
      placeName(lever.scope, dataset, scenario),
      lever.borderOnly ? "是" : "否",
      lever.enabled ? "是" : "否",
      lever.startYear,
      lever.rampYears,
      effectsText(lever),
      ...groundsCells(lever),
    ]),
    frozenColumns: 1,
  };
}
