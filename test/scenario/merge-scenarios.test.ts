import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import { sameJson } from "../../shared/history/json.ts";
import { replayPatches } from "../../shared/history/replay.ts";
import { patchesBetween } from "../../shared/scenario/difference-patches.ts";
import { keyOverrides } from "../../shared/scenario/merge-overrides.ts";
import { type MergeChoices, mergeScenarios } from "../../shared/scenario/merge-scenarios.ts";
import type { Side } from "../../shared/scenario/merge-values.ts";
import { type Scenario, scenarioSchema } from "../../shared/scenario/schema.ts";
import { cases } from "../fuzz/cases.ts";
import { type Copies, recordNames, someCopies, someScenario } from "./some-scenarios.ts";

type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A document by what its records are about, so that ids of overrides do not count. */
function content(document: Scenario, among: readonly Scenario[]): Records {
  const keyed = keyOverrides(among)[among.indexOf(document)]!;
  const overrides = Object.fromEntries([...keyed].map(([key, { override }]) => [key, override]));
  const { name, closure, horizon, targetScope, actualsThrough, ensemble } = document;
  const said = { name, closure, horizon, targetScope, actualsThrough, ensemble };
  const settings = JSON.parse(JSON.stringify(said)) as object;
  return {
    ...Object.fromEntries(recordNames.map((field) => [field, document[field]])),
    overrides,
    settings: { ...settings },
  };
}

/** Every fact of a document: a field of a record, or a whole record where it is not merged by fields. */
function facts(records: Records): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [field, byId] of Object.entries(records)) {
    for (const [id, record] of Object.entries(byId)) {
      const whole = field === "settings" || field === "goals" || Array.isArray(record);
      if (whole) found.set(`${field}/${id}`, record);
      else {
        for (const [key, value] of Object.entries(record as object))
          found.set(`${field}/${id}/${key}`, value);
      }
    }
  }
  return found;
}

/** The conflict key of a fact: its record, or its setting. */
function recordOf(fact: string): string {
  const [field, id] = fact.split("/");
  return field === "settings" ? id! : `${field}/${id}`;
}

const every = (copies: (given: Copies) => void) => fc.assert(fc.property(someCopies, copies), cases(300));
const choose = (keys: readonly string[], side: Side): MergeChoices =>
  Object.fromEntries(keys.map((key) => [key, side]));

describe("merging", () => {
  it("with oneself changes nothing, and with the ancestor gives the other side", () => {
    fc.assert(
      fc.property(someCopies, someScenario, ({ base, mine }, other) => {
        for (const ancestor of [base, other, mine]) {
          expect(mergeScenarios(ancestor, mine, mine)).toEqual({ document: mine, conflicts: [], open: [] });
        }
        expect(mergeScenarios(base, mine, base)).toMatchObject({ document: mine, conflicts: [] });
        const forward = mergeScenarios(base, base, mine);
        expect(forward.conflicts).toEqual([]);
        expect(content(forward.document, [forward.document])).toEqual(content(mine, [mine]));
      }),
      cases(300),
    );
  });

  it("does not depend on who merges whom, where there is no conflict; and conflicts are the same", () => {
    every(({ base, mine, theirs }) => {
      const [here, there] = [mergeScenarios(base, mine, theirs), mergeScenarios(base, theirs, mine)];
      // Whether a group is asked about can hang on another choice, and unchosen is "mine" on either side.
      const asked = ({ open }: typeof here) => open.filter((key) => !key.startsWith("groups/")).sort();
      expect(asked(here)).toEqual(asked(there));
      if (here.conflicts.length > 0) return;
      expect(there.conflicts).toEqual([]);
      expect(content(here.document, [here.document])).toEqual(content(there.document, [there.document]));
    });
  });

  it("drops no edit silently: what one side changed stands, or is a conflict", () => {
    every((copies) => {
      const { base, mine, theirs } = copies;
      const merged = mergeScenarios(base, mine, theirs);
      const documents = [base, mine, theirs, merged.document];
      const [from, left, right, now] = documents.map((document) => facts(content(document, documents)));
      const told = new Set(merged.conflicts.flatMap(({ key, dependents }) => [key, ...dependents]));
      const dependents = merged.conflicts.some((conflict) => conflict.dependents.length > 0);
      for (const fact of new Set([from!, left!, right!].flatMap((each) => [...each.keys()]))) {
        const [b, m, t, n] = [from!, left!, right!, now!].map((each) => each.get(fact));
        if (told.has(recordOf(fact)) || (dependents && /^(overrides|levers)/.test(fact))) continue;
        if (sameJson(m, t)) expect(n, fact).toEqual(m);
        else if (sameJson(b, m)) expect(n, fact).toEqual(t);
        else if (sameJson(b, t)) expect(n, fact).toEqual(m);
        // Both changed it and no conflict: then only a map merged entry by entry.
        else expect(/path|investment|effects|members|ensemble/.test(fact), fact).toBe(true);
      }
      for (const fact of now!.keys()) {
        expect(left!.has(fact) || right!.has(fact), `${fact} came from nowhere`).toBe(true);
      }
    });
  });

  it("gives every conflict to the side chosen, and is then a scenario without conflicts left open", () => {
    every(({ base, mine, theirs }) => {
      for (const side of ["mine", "theirs"] as const) {
        let choices: MergeChoices = {};
        let merged = mergeScenarios(base, mine, theirs, choices);
        // A choice can open another: an adjustment taken back in may need its group.
        for (let round = 0; merged.open.length > 0; round++) {
          expect(round).toBeLessThan(5);
          choices = { ...choices, ...choose(merged.open, side) };
          merged = mergeScenarios(base, mine, theirs, choices);
        }
        expect(scenarioSchema.parse(merged.document)).toEqual(merged.document);
        const documents = [mine, theirs, merged.document];
        const [left, right, now] = documents.map((document) => content(document, documents));
        const wanted = side === "mine" ? left! : right!;
        const dependents = new Set(merged.conflicts.flatMap((conflict) => conflict.dependents));
        for (const { key, field, within, ids } of merged.conflicts) {
          const [, ...rest] = key.split("/");
          const at = rest.join("/") || key;
          const part = rest.length > 0 ? field : "settings";
          if (within.length === 0 && field !== "groups" && !dependents.has(`${field}/${ids[side]}`)) {
            expect(now![part]![at], key).toEqual(wanted[part]![at]);
          }
          for (const place of within.filter((each) => !each.includes(".") && now![part]![at] !== undefined)) {
            const read = (records: Records) => (records[part]![at] as Record<string, unknown>)[place];
            expect(read(now!), `${key} ${place}`).toEqual(read(wanted));
          }
        }
      }
    });
  });

  it("leaves no adjustment of a group that is gone, and no two for one thing", () => {
    every(({ base, mine, theirs }) => {
      for (const side of ["mine", "theirs"] as const) {
        const first = mergeScenarios(base, mine, theirs);
        const second = mergeScenarios(base, mine, theirs, choose(first.open, side));
        for (const { document } of [first, second]) {
          const scopes = [...Object.values(document.overrides), ...Object.values(document.levers)];
          for (const { scope } of scopes) {
            if (scope.kind === "group") expect(document.groups).toHaveProperty(scope.code);
          }
          const about = Object.values(document.overrides).map(({ scope, assumption }) =>
            JSON.stringify([scope.kind, scope.code, assumption]),
          );
          expect(new Set(about).size).toBe(about.length);
        }
      }
    });
  });

  it("is an edit of my document that undo takes back exactly", () => {
    every(({ base, mine, theirs }) => {
      const { document } = mergeScenarios(base, mine, theirs);
      const outcome = applyEdit(mine, patchesBetween(mine, document), null);
      if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
      expect(outcome.document).toEqual(document);
      if (outcome.kind === "changed") expect(replayPatches(outcome.document, outcome.inverse)).toEqual(mine);
    });
  });
});

describe("one adjustment, every way it can be", () => {
  const states = [
    undefined,
    { path: 1 },
    { path: 2 },
    { path: 1, note: "a" },
    { path: 2, note: "a" },
  ] as const;
  const [empty] = fc.sample(someScenario, { numRuns: 1, seed: 1 });
  const having = (state: object | undefined): Scenario => ({
    ...empty!,
    overrides: {},
    levers: {},
    ...(state && {
      overrides: {
        o1: { scope: { kind: "province" as const }, assumption: "growth" as const, path: 0, ...state },
      },
    }),
  });
  const read = ({ overrides }: Scenario, field: "path" | "note"): unknown => overrides.o1?.[field];

  it("goes by the rule of three, field by field", () => {
    for (const b of states) {
      for (const m of states) {
        for (const t of states) {
          const [base, mine, theirs] = [b, m, t].map(having) as [Scenario, Scenario, Scenario];
          const { document, conflicts } = mergeScenarios(base, mine, theirs);
          const gone = [m, t].includes(undefined);
          const rule = (from: unknown, left: unknown, right: unknown) =>
            left === right || from === right ? left : from === left ? right : "conflict";
          const whole = rule(JSON.stringify(b), JSON.stringify(m), JSON.stringify(t));
          const place = `${JSON.stringify(b)} ${JSON.stringify(m)} ${JSON.stringify(t)}`;
          if (whole !== "conflict") {
            expect(conflicts, place).toEqual([]);
            expect(document.overrides.o1, place).toEqual(
              whole === undefined
                ? undefined
                : expect.objectContaining(JSON.parse(whole as string) as object),
            );
          } else if (gone) {
            expect(conflicts, place).toHaveLength(1);
            expect(document, place).toEqual(mine);
          } else {
            for (const field of ["path", "note"] as const) {
              const wanted = rule(read(base, field), read(mine, field), read(theirs, field));
              expect(
                conflicts.some(({ within }) => within.includes(field)),
                place,
              ).toBe(wanted === "conflict");
              expect(read(document, field), place).toBe(wanted === "conflict" ? read(mine, field) : wanted);
            }
          }
        }
      }
    }
  });
});

describe("two planners who", () => {
  const [some] = fc.sample(someScenario, { numRuns: 1, seed: 7 });
  const base: Scenario = {
    ...some!,
    overrides: {
      o1: { scope: { kind: "unit", code: "530181" }, assumption: "growth", path: { 2025: 0.1, 2026: 0.2 } },
      o2: { scope: { kind: "group", code: "g1" }, assumption: "growth", path: 0.05 },
    },
    groups: { g1: { name: "重点县", members: { 530181: true } } },
    projects: {},
    levers: {},
    goals: {},
    policyTypes: {},
  };
  const withOverrides = (overrides: Scenario["overrides"]): Scenario => ({ ...base, overrides });
  const { o1, o2 } = base.overrides as {
    o1: Scenario["overrides"][string];
    o2: Scenario["overrides"][string];
  };

  it("adjust different years of one path get both", () => {
    const mine = withOverrides({ o1: { ...o1, path: { 2025: 0.11, 2026: 0.2 } }, o2 });
    const theirs = withOverrides({ o1: { ...o1, path: { 2025: 0.1, 2026: 0.2, 2028: 0.4 } }, o2 });
    const { document, conflicts } = mergeScenarios(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(document.overrides.o1?.path).toEqual({ 2025: 0.11, 2026: 0.2, 2028: 0.4 });
  });

  it("each take away what the other leaves of a path are asked", () => {
    const mine = withOverrides({ o1: { ...o1, path: { 2025: 0.1 } }, o2 });
    const theirs = withOverrides({ o1: { ...o1, path: { 2026: 0.2 } }, o2 });
    const { document, open } = mergeScenarios(base, mine, theirs);
    expect(open).toEqual(["overrides/unit:530181:growth"]);
    expect(document.overrides.o1?.path).toEqual({ 2025: 0.1 });
  });

  it("adjust the same thing under different ids meet", () => {
    const scope = { kind: "province" as const };
    const mine = withOverrides({ o1, o2, x: { scope, assumption: "deflator", path: 0.01 } });
    const theirs = withOverrides({ o1, o2, y: { scope, assumption: "deflator", path: 0.02 } });
    const { document, conflicts } = mergeScenarios(base, mine, theirs, {
      "overrides/province:deflator": "theirs",
    });
    expect(conflicts).toMatchObject([{ ids: { base: null, mine: "x", theirs: "y" }, within: ["path"] }]);
    expect(document.overrides.x?.path).toBe(0.02);
    expect(document.overrides).not.toHaveProperty("y");
  });

  it("revise one prefecture's levels alike keep both grounds; by different shares they are asked", () => {
    const having = (revision: Scenario["censusRevisions"][string]): Scenario => ({
      ...base,
      censusRevisions: { 530100: revision },
    });
    const none: Scenario = { ...base, censusRevisions: {} };
    const alike = mergeScenarios(
      none,
      having({ share: 0.05, note: "甲说" }),
      having({ share: 0.05, source: "年鉴" }),
    );
    expect(alike.conflicts).toEqual([]);
    expect(alike.document.censusRevisions).toEqual({ 530100: { share: 0.05, note: "甲说", source: "年鉴" } });
    const apart = mergeScenarios(none, having({ share: 0.05 }), having({ share: 0.2 }));
    expect(apart.conflicts).toMatchObject([{ key: "censusRevisions/530100", within: ["share"] }]);
  });

  it("give different things the same id keep both", () => {
    const added = (code: string) => ({
      scope: { kind: "unit" as const, code },
      assumption: "deflator" as const,
      path: 0.01,
    });
    const { document, conflicts } = mergeScenarios(
      base,
      withOverrides({ o1, o2, x: added("530181") }),
      withOverrides({ o1, o2, x: added("532504") }),
    );
    expect(conflicts).toEqual([]);
    expect(Object.values(document.overrides)).toEqual([o1, o2, added("530181"), added("532504")]);
  });

  it.each([
    ["mine", {}, false],
    ["theirs", { g1: base.groups.g1 }, true],
  ] as const)("take away a group and adjust it are asked; %s decides", (side, groups, stays) => {
    const mine: Scenario = { ...withOverrides({ o1 }), groups: {} };
    const theirs: Scenario = {
      ...withOverrides({
        o1,
        o2,
        o3: { scope: { kind: "group", code: "g1" }, assumption: "deflator", path: 0 },
      }),
    };
    const undecided = mergeScenarios(base, mine, theirs);
    expect(undecided.conflicts).toMatchObject([{ key: "groups/g1", dependents: ["overrides/o3"] }]);
    const { document } = mergeScenarios(base, mine, theirs, { "groups/g1": side });
    expect(document.groups).toEqual(groups);
    expect("o3" in document.overrides).toBe(stays);
  });
});
