/** 假设调整: everything in which the scenario departs from the reference, with its grounds. */
import { scopeKinds } from "../../scenario/schema.ts";
import { figures, heading, paragraph, table, words } from "../blocks.ts";
import type { Facts } from "../facts.ts";
import { unitName } from "../names.ts";
import type { Block } from "../schema.ts";
import { adjustmentWords } from "../words/adjustment-words.ts";
import { amount, percent, signed } from "../written.ts";

export function adjustmentsChapter(facts: Facts): Block[] {
  const { scenario, horizon, scopeName, called, language } = facts;
  const overrides = Object.keys(scenario.overrides).length;
  const projects = Object.keys(scenario.projects).length;
  const levers = Object.keys(scenario.levers).length;
  const blocks = [
    paragraph(
      adjustmentWords[language].intro({
        closure: called.closures[scenario.closure],
        scope: scopeName,
        horizon,
        overrides,
        projects,
        levers,
      }),
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
function actualsBlocks({ scenario: { actualsThrough: year }, baseYear, horizon, language }: Facts): Block[] {
  if (year === undefined || year <= baseYear) return [];
  const last = Math.min(year, horizon);
  return [paragraph(adjustmentWords[language].asPublished(last, last < horizon ? last + 1 : null))];
}

function revisionBlocks({ scenario, dataset, baseYear, called, language }: Facts): Block[] {
  const say = adjustmentWords[language];
  const revisions = Object.entries(scenario.censusRevisions);
  if (revisions.length === 0) return [];
  return [
    heading(2, say.revisions),
    table(
      say.revisions,
      say.revisionsUnit(baseYear),
      [words(called.column.prefecture, 1.6), figures(say.revision, 1), words(called.column.grounds, 3.6)],
      revisions.map(([code, revision]) => [
        called.place({ kind: "prefecture", code }, dataset, scenario),
        signed(revision.share, percent),
        called.grounds(revision),
      ]),
      say.revisionsNote,
    ),
  ];
}

function overrideBlocks({ scenario, dataset, called, language }: Facts): Block[] {
  const say = adjustmentWords[language];
  const overrides = Object.values(scenario.overrides).sort(
    (a, b) => scopeKinds.indexOf(a.scope.kind) - scopeKinds.indexOf(b.scope.kind),
  );
  if (overrides.length === 0) return [];
  return [
    heading(2, say.overridesHeading),
    table(
      say.overrides,
      say.overridesUnit,
      [
        words(say.scope, 1.6),
        words(say.assumption, 2),
        words(say.value, 2.4),
        words(called.column.grounds, 3.2),
      ],
      overrides.map((override) => [
        called.place(override.scope, dataset, scenario),
        called.assumption(override.assumption),
        called.path(override.path),
        called.grounds(override),
      ]),
      say.overridesNote,
    ),
  ];
}

function projectBlocks({ scenario, dataset, baseYear, called, language }: Facts): Block[] {
  const say = adjustmentWords[language];
  const projects = Object.values(scenario.projects);
  if (projects.length === 0) return [];
  return [
    heading(2, say.projects),
    table(
      say.projects,
      say.projectsUnit(baseYear),
      [
        words(called.column.project, 2.4),
        words(called.column.unit, 1.4),
        words(called.column.sector, 1.2),
        words(say.commissioned, 1),
        figures(say.investment, 1),
        figures(say.valueAdded, 1),
        figures(say.jobs, 0.8),
        words(called.column.grounds, 2.4),
      ],
      projects.map((project) => [
        project.enabled ? project.name : called.notCounted(project.name),
        unitName(project.unit, dataset),
        called.sectors[project.sector],
        String(project.commissioningYear),
        amount(Object.values(project.investment).reduce((sum, each) => sum + each, 0)),
        project.channel === "valueAdded" ? amount(project.valueAdded) : "—",
        amount(project.jobs),
        called.grounds(project),
      ]),
    ),
  ];
}

function leverBlocks({ scenario, dataset, called, language }: Facts): Block[] {
  const say = adjustmentWords[language];
  const levers = Object.values(scenario.levers);
  if (levers.length === 0) return [];
  return [
    heading(2, say.levers),
    table(
      say.levers,
      say.leversUnit,
      [
        words(called.column.lever, 2),
        words(say.leverScope, 1.6),
        words(say.start, 1),
        words(say.ramp, 1),
        words(say.effects, 3),
        words(called.column.grounds, 2.4),
      ],
      levers.map((lever) => {
        const name = called.lever(lever.name);
        const place = called.place(lever.scope, dataset, scenario);
        return [
          lever.enabled ? name : called.notCounted(name),
          lever.borderOnly ? say.border(place) : place,
          String(lever.startYear),
          String(lever.rampYears),
          called.effectSizes(lever),
          called.grounds(lever),
        ];
      }),
    ),
  ];
}

function otherBlocks({ scenario, dataset, called, language }: Facts): Block[] {
  const say = adjustmentWords[language];
  const goals = Object.entries(scenario.goals).map(([code, goal]) => [
    unitName(code, dataset),
    called.ownGoal,
    called.goal(goal),
    called.grounds(goal),
  ]);
  const types = Object.entries(scenario.policyTypes).map(([code, given]) => [
    unitName(code, dataset),
    say.policyType,
    given.map((type) => called.policies[type]).join(called.list) || called.none,
    say.byPlanner,
  ]);
  const rows = [...goals, ...types];
  if (rows.length === 0) return [];
  return [
    heading(2, say.others),
    table(
      say.others,
      "",
      [
        words(called.column.unit, 1.6),
        words(called.column.item, 1.4),
        words(say.content, 3),
        words(called.column.grounds, 3),
      ],
      rows,
    ),
  ];
}
