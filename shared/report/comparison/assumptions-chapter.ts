/** 假设的差异: the base's value, the other's, who set it and why; scenario after scenario. */
import type { ScenarioDifference, SettingField } from "../../scenario/difference.ts";
import type { Lever, Project, Scenario } from "../../scenario/schema.ts";
import { heading, paragraph, table, words } from "../blocks.ts";
import { effectsText, groundsText } from "../chapters/adjustments.ts";
import type { Facts } from "../facts.ts";
import {
  assumptionName,
  closureNames,
  goalName,
  pathName,
  placeName,
  policyNames,
  scopeNames,
  sectorNames,
  unitName,
} from "../names.ts";
import type { Block } from "../schema.ts";
import { amount, percent, signed, wholeNumber } from "../written.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export function assumptionsChapter(facts: ComparisonFacts): Block[] {
  const { names, others, all } = facts;
  return others.flatMap(({ assumptions }, index) => {
    const own = all[index + 1] ?? facts.baseFacts;
    const rows = differenceRows(assumptions, [facts.baseFacts, own]);
    const name = names[index + 1] ?? "";
    const head = heading(2, `“${name}”与“${names[0]}”`);
    if (rows.length === 0) return [head, paragraph("两个方案的假设相同。")];
    return [
      head,
      paragraph(`假设不同的有 ${rows.length} 处。未列出者相同。`),
      table(
        `“${name}”的假设差异`,
        "",
        [words("项目", 2.2), words(names[0] ?? "", 2), words(name, 2), words("说明与依据", 2.6)],
        rows,
      ),
    ];
  });
}

const absent = "未调整";

function differenceRows(difference: ScenarioDifference, [base, own]: readonly [Facts, Facts]): string[][] {
  const both = { ...own.scenario.groups, ...base.scenario.groups };
  const place = { dataset: own.dataset, scenario: { ...own.scenario, groups: both } };
  const rows = <Value extends object>(
    records: readonly { readonly id: string; readonly values: readonly (Value | null)[] }[],
    title: (value: Value, id: string) => string,
    text: (value: Value) => string,
  ) =>
    records.flatMap(({ id, values: [from = null, to = null] }) => {
      const some = to ?? from;
      if (some === null) return [];
      const says = (value: Value | null) => (value === null ? "没有" : text(value));
      return [[title(some, id), says(from), says(to), groundsText(to ?? from ?? {})]];
    });
  return [
    ...difference.settings.map(({ field, values: [from, to] }) => [
      settingNames[field],
      settingText(field, from),
      settingText(field, to),
      "",
    ]),
    ...rows(
      difference.censusRevisions,
      (_, code) => `${placeName({ kind: "prefecture", code }, place.dataset, place.scenario)}普查修订`,
      ({ share }) => signed(share, percent),
    ),
    ...difference.overrides.map(({ scope, assumption, values: [from, to] }) => [
      `${placeName(scope, place.dataset, place.scenario)} ${assumptionName(assumption)}`,
      from == null ? absent : pathName(from.path),
      to == null ? absent : pathName(to.path),
      groundsText(to ?? from ?? {}),
    ]),
    ...rows(
      difference.projects,
      ({ name, unit }) => `项目“${name}”（${unitName(unit, own.dataset)}）`,
      projectText,
    ),
    ...rows(
      difference.levers,
      ({ name }) => `抓手“${name}”`,
      (lever) => leverText(lever, own, both),
    ),
    ...rows(
      difference.groups,
      ({ name }) => `分组“${name}”`,
      ({ members }) =>
        Object.keys(members)
          .map((code) => unitName(code, own.dataset))
          .join("、"),
    ),
    ...rows(difference.goals, (_, code) => `${unitName(code, own.dataset)}自定目标`, goalName),
    ...rows(
      difference.policyTypes,
      (_, code) => `${unitName(code, own.dataset)}政策类型`,
      (types) => types.map((type) => policyNames[type]).join("、") || "无",
    ),
  ];
}

function projectText(project: Project): string {
  const invested = Object.values(project.investment).reduce((sum, each) => sum + each, 0);
  const parts = [
    sectorNames[project.sector],
    `${project.commissioningYear} 年投产`,
    `投资 ${amount(invested)} 亿元`,
    ...(project.channel === "valueAdded" ? [`年增加值 ${amount(project.valueAdded)} 亿元`] : []),
    `就业 ${amount(project.jobs)} 万人`,
    ...(project.enabled ? [] : ["未计入"]),
  ];
  return parts.join("，");
}

function leverText(lever: Lever, { dataset, scenario }: Facts, groups: Scenario["groups"]): string {
  const where = placeName(lever.scope, dataset, { ...scenario, groups });
  const when = `${lever.startYear} 年起，${lever.rampYears} 年到位`;
  return [where, when, effectsText(lever), ...(lever.enabled ? [] : ["未计入"])].join("，");
}

const settingNames: Readonly<Record<SettingField, string>> = {
  closure: "推演口径",
  horizon: "终年",
  targetScope: "计入范围",
  actualsThrough: "取公布增速至",
  ensemble: "集合推演",
  datasetId: "数据集",
};

function settingText(field: SettingField, value: unknown): string {
  if (value === null || value === undefined) return field === "targetScope" ? "按数据集" : "未设定";
  switch (field) {
    case "closure":
      return closureNames[value as Scenario["closure"]];
    case "targetScope":
      return scopeNames[value as NonNullable<Scenario["targetScope"]>];
    case "ensemble": {
      const { draws, seed } = value as Scenario["ensemble"];
      return `抽样 ${wholeNumber(draws)} 次，种子 ${seed}`;
    }
    case "horizon":
    case "actualsThrough":
      return `${String(value)} 年`;
    case "datasetId":
      return String(value);
  }
}
