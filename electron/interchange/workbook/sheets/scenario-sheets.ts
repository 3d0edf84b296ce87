import { policyTypes } from "../../../../shared/dataset/schema.ts";
import { type Grounds, namesIn, unitName } from "../../../../shared/report/names.ts";
import type { ReportInput } from "../../../../shared/report/report-input.ts";
import { workbookWords } from "../../../../shared/report/words/workbook-words.ts";
import { percent, signed } from "../../../../shared/report/written.ts";
import type { Language } from "../../../../shared/words/language.ts";
import { figures, type SheetColumn, type WorkbookSheet, words } from "../sheet.ts";

function groundsColumns(language: Language): SheetColumn[] {
  const { note, source, author, date } = workbookWords[language].grounds;
  return [words(note, 36), words(source, 36), words(author, 12), words(date, 12)];
}

function groundsCells({ note, source, author, date }: Grounds): (string | null)[] {
  return [note ?? null, source ?? null, author ?? null, date?.slice(0, 10) ?? null];
}

/** 假设(调整): overrides, a county's own goals, census revisions, growth as published and policy types, with their grounds. */
export function overrideSheet({ scenario, dataset, language }: ReportInput): WorkbookSheet {
  const called = namesIn[language];
  const say = workbookWords[language].overrides;
  return {
    name: say.sheet,
    columns: [
      words(say.scope, 20),
      words(say.assumption, 26),
      words(say.value, 36),
      ...groundsColumns(language),
    ],
    rows: [
      ...Object.values(scenario.overrides).map((override) => [
        called.place(override.scope, dataset, scenario),
        called.assumption(override.assumption),
        called.path(override.path),
        ...groundsCells(override),
      ]),
      ...Object.entries(scenario.goals).map(([code, goal]) => [
        unitName(code, dataset),
        called.ownGoal,
        called.goal(goal),
        ...groundsCells(goal),
      ]),
      ...Object.entries(scenario.censusRevisions).map(([code, revision]) => [
        called.place({ kind: "prefecture", code }, dataset, scenario),
        say.revision,
        say.revised(signed(revision.share, percent)),
        ...groundsCells(revision),
      ]),
      ...(scenario.actualsThrough === undefined
        ? []
        : [[called.province, say.asPublished, say.through(scenario.actualsThrough), ...groundsCells({})]]),
      ...Object.entries(scenario.policyTypes).map(([code, types]) => [
        unitName(code, dataset),
        say.policyTypes,
        policyTypes
          .filter((type) => types.includes(type))
          .map((type) => called.policies[type])
          .join(called.list) || called.none,
        ...groundsCells({}),
      ]),
    ],
    frozenColumns: 2,
  };
}

/** 项目: 重大项目, with their investment in every year. */
export function projectSheet({ scenario, dataset, result, language }: ReportInput): WorkbookSheet {
  const called = namesIn[language];
  const say = workbookWords[language].projects;
  const baseYear = result.years[0] ?? dataset.baseYear;
  const projects = Object.values(scenario.projects);
  const invested = [...new Set(projects.flatMap(({ investment }) => Object.keys(investment)))].sort();
  return {
    name: say.sheet,
    columns: [
      words(called.column.project, 28),
      words(called.column.unit, 18),
      words(called.column.sector, 10),
      words(say.counted, 7),
      words(say.channel, 10),
      figures(say.commissioned, "year", 8),
      figures(say.invested(baseYear)),
      ...invested.map((year) => figures(say.investedIn(year, baseYear))),
      figures(say.adds(baseYear)),
      figures(say.jobs),
      ...groundsColumns(language),
    ],
    rows: projects.map((project) => [
      project.name,
      unitName(project.unit, dataset),
      called.sectors[project.sector],
      project.enabled ? called.yes : called.no,
      project.channel === "capital" ? say.capital : say.valueAdded,
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
export function leverSheet({ scenario, dataset, language }: ReportInput): WorkbookSheet {
  const called = namesIn[language];
  const { levers: say, projects } = workbookWords[language];
  return {
    name: say.sheet,
    columns: [
      words(called.column.lever, 24),
      words(say.scope, 20),
      words(say.border, 8),
      words(projects.counted, 7),
      figures(say.start, "year", 8),
      figures(say.ramp, "whole", 10),
      words(say.effects, 48),
      ...groundsColumns(language),
    ],
    rows: Object.values(scenario.levers).map((lever) => [
      called.lever(lever.name),
      called.place(lever.scope, dataset, scenario),
      lever.borderOnly ? called.yes : called.no,
      lever.enabled ? called.yes : called.no,
      lever.startYear,
      lever.rampYears,
      called.effectSizes(lever),
      ...groundsCells(lever),
    ]),
    frozenColumns: 1,
  };
}
