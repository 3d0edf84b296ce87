/** 假设的差异: the base's value, the other's, who set it and why; scenario after scenario. */
import type { ScenarioDifference, SettingField } from "../../scenario/difference.ts";
import type { Lever, Project, Scenario } from "../../scenario/schema.ts";
import { heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import { unitName } from "../names.ts";
import type { Block } from "../schema.ts";
import { comparedAssumptionsWords } from "../words/compared-assumptions-words.ts";
import { comparedResultsWords } from "../words/compared-results-words.ts";
import { amount, percent, signed, wholeNumber } from "../written.ts";
import type { ComparisonFacts } from "./comparison-input.ts";

export function assumptionsChapter(facts: ComparisonFacts): Block[] {
  const { names, others, all, baseFacts } = facts;
  const say = comparedAssumptionsWords[baseFacts.language];
  const { against } = comparedResultsWords[baseFacts.language];
  const { column } = baseFacts.called;
  return others.flatMap(({ assumptions }, index) => {
    const own = all[index + 1] ?? baseFacts;
    const rows = differenceRows(assumptions, [baseFacts, own]);
    const name = names[index + 1] ?? "";
    const head = heading(2, against(name, names[0] ?? ""));
    if (rows.length === 0) return [head, paragraph(say.same)];
    return [
      head,
      paragraph(say.count(rows.length)),
      table(
        say.title(name),
        "",
        [words(column.item, 2.2), words(names[0] ?? "", 2), words(name, 2), words(column.grounds, 2.6)],
        rows,
      ),
    ];
  });
}

function differenceRows(difference: ScenarioDifference, [base, own]: readonly [Facts, Facts]): string[][] {
  const { called } = own;
  const say = comparedAssumptionsWords[own.language];
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
      const says = (value: Value | null) => (value === null ? say.absent : text(value));
      return [[title(some, id), says(from), says(to), called.grounds(to ?? from ?? {})]];
    });
  return [
    ...difference.settings.map(({ field, values: [from, to] }) => [
      say.settings[field],
      settingText(own, field, from),
      settingText(own, field, to),
      "",
    ]),
    ...rows(
      difference.censusRevisions,
      (_, code) => say.revision(called.place({ kind: "prefecture", code }, place.dataset, place.scenario)),
      ({ share }) => signed(share, percent),
    ),
    ...difference.overrides.map(({ scope, assumption, values: [from, to] }) => [
      called.placed(called.place(scope, place.dataset, place.scenario), called.assumption(assumption)),
      from == null ? say.notAdjusted : called.path(from.path),
      to == null ? say.notAdjusted : called.path(to.path),
      called.grounds(to ?? from ?? {}),
    ]),
    ...rows(
      difference.projects,
      ({ name, unit }) => say.project(name, unitName(unit, own.dataset)),
      (project) => projectText(project, own),
    ),
    ...rows(
      difference.levers,
      ({ name }) => say.lever(called.lever(name)),
      (lever) => leverText(lever, own, both),
    ),
    ...rows(
      difference.groups,
      ({ name }) => say.group(name),
      ({ members }) =>
        Object.keys(members)
          .map((code) => unitName(code, own.dataset))
          .join(called.list),
    ),
    ...rows(difference.goals, (_, code) => say.goal(unitName(code, own.dataset)), called.goal),
    ...rows(
      difference.policyTypes,
      (_, code) => say.policyTypes(unitName(code, own.dataset)),
      (types) => types.map((type) => called.policies[type]).join(called.list) || called.none,
    ),
  ];
}

function projectText(project: Project, { called, language }: Facts): string {
  const say = comparedAssumptionsWords[language];
  const invested = Object.values(project.investment).reduce((sum, each) => sum + each, 0);
  const parts = [
    called.sectors[project.sector],
    say.commissioned(project.commissioningYear),
    say.investment(amount(invested)),
    ...(project.channel === "valueAdded" ? [say.valueAdded(amount(project.valueAdded))] : []),
    say.jobs(amount(project.jobs)),
    ...(project.enabled ? [] : [say.notCounted]),
  ];
  return parts.join(called.comma);
}

function leverText(
  lever: Lever,
  { dataset, scenario, called, language }: Facts,
  groups: Scenario["groups"],
): string {
  const say = comparedAssumptionsWords[language];
  const where = called.place(lever.scope, dataset, { ...scenario, groups });
  const when = say.leverYears(lever.startYear, lever.rampYears);
  const counted = lever.enabled ? [] : [say.notCounted];
  return [where, when, called.effectSizes(lever), ...counted].join(called.comma);
}

function settingText({ called, language }: Facts, field: SettingField, value: unknown): string {
  const say = comparedAssumptionsWords[language];
  if (value === null || value === undefined) return field === "targetScope" ? say.asDataset : say.notSet;
  switch (field) {
    case "closure":
      return called.closures[value as Scenario["closure"]];
    case "targetScope":
      return called.scopes[value as NonNullable<Scenario["targetScope"]>];
    case "ensemble": {
      const { draws, seed } = value as Scenario["ensemble"];
      return say.ensemble(wholeNumber(draws), seed);
    }
    case "horizon":
    case "actualsThrough":
      return say.year(String(value));
    case "datasetId":
      return String(value);
  }
}
