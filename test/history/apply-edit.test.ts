import { describe, expect, it } from "vitest";
import { replayPatches } from "../../shared/history/replay.ts";
import type { EditPatch } from "../../shared/history/schema.ts";
import { scenarioSchema } from "../../shared/scenario/schema.ts";
import { document, edit, taken } from "./fixtures.ts";

const override = (code: string, path: unknown = 0.08) => ({
  scope: { kind: "unit", code },
  assumption: "growth.tertiary",
  path,
});
const add = (path: EditPatch["path"], value: unknown): EditPatch => ({ op: "add", path, value });
const replace = (path: EditPatch["path"], value: unknown): EditPatch => ({ op: "replace", path, value });
const remove = (path: EditPatch["path"]): EditPatch => ({ op: "remove", path });

describe("an edit that is taken", () => {
  it("changes what the patches say and leaves the document it started from", () => {
    const before = JSON.stringify(document);
    const { document: after } = taken([
      replace(["overrides", "o1", "path"], 0.09),
      remove(["projects", "p1"]),
    ]);
    expect(after.overrides.o1?.path).toBe(0.09);
    expect(after.projects).toEqual({});
    expect(JSON.stringify(document)).toBe(before);
  });

  it.each([
    ["a new override", [add(["overrides", "o3"], override("532504"))]],
    ["a removed override", [remove(["overrides", "o1"])]],
    ["a year added to a path", [add(["overrides", "o2", "path", "2027"], 0.6)]],
    ["a whole map replaced", [replace(["overrides"], { o9: override("530181") })]],
    ["a shorter list", [remove(["policyTypes", "530181", 0])]],
    ["a longer list", [add(["policyTypes", "530181", 2], "border-port")]],
    ["a setting added", [add(["targetScope"], "counties-and-districts")]],
    ["growth as published", [add(["actualsThrough"], 2025)]],
    ["a census revision", [add(["censusRevisions", "530100"], { share: -0.09, source: "五经普公报" })]],
    [
      "several fields at once",
      [replace(["name"], "甲"), replace(["closure"], "factors"), remove(["levers"])],
    ],
    ["one record twice", [remove(["overrides", "o1"]), add(["overrides", "o1"], override("532504"))]],
  ])("is taken back exactly and made again exactly: %s", (_, patches) => {
    const { document: after, patches: forward, inverse } = taken(patches);
    // Patches are stored as JSON.
    const stored = JSON.parse(JSON.stringify({ forward, inverse }));
    expect(replayPatches(after, stored.inverse)).toStrictEqual(document);
    expect(replayPatches(document, stored.forward)).toStrictEqual(after);
    expect(scenarioSchema.parse(after)).toEqual(after);
  });

  it("stores a record as the schema reads it: defaults filled in, unknown keys dropped", () => {
    const project = {
      name: "  铝材 ",
      unit: "532504",
      sector: "secondary",
      commissioningYear: 2027,
      channel: "capital",
    };
    const { document: after } = taken([add(["projects", "p2"], { ...project, colour: "red" })]);
    expect(after.projects.p2).toEqual({
      ...project,
      name: "铝材",
      investment: {},
      valueAdded: 0,
      jobs: 0,
      enabled: true,
    });
  });

  it("refers to a group made in the same edit", () => {
    const { document: after } = taken([
      add(["overrides", "o3"], { ...override("g2"), scope: { kind: "group", code: "g2" } }),
      add(["groups", "g2"], { name: "沿边", members: { 532504: true } }),
    ]);
    expect(after.overrides.o3?.scope).toEqual({ kind: "group", code: "g2" });
  });
});

describe("an edit that changes nothing", () => {
  it.each([
    ["the same number", [replace(["overrides", "o1", "path"], 0.07)]],
    ["an equal record", [replace(["overrides", "o1"], { ...document.overrides.o1 })]],
    ["an equal map", [replace(["overrides"], structuredClone(document.overrides))]],
    ["there and back", [replace(["name"], "乙"), replace(["name"], document.name)]],
    ["removing what is not there", [remove(["overrides", "o99"])]],
    ["added and removed", [add(["overrides", "o3"], override("532504")), remove(["overrides", "o3"])]],
    ["a name with blanks around it", [replace(["name"], `  ${document.name} `)]],
  ])("is no step: %s", (_, patches) => {
    expect(edit(patches)).toEqual({ kind: "unchanged", document });
  });
});

describe("an edit that is refused", () => {
  it.each<[string, EditPatch[], string, string]>([
    ["another id", [replace(["id"], "s2")], "id", "fixed-field"],
    ["another dataset", [replace(["datasetId"], "guizhou")], "datasetId", "fixed-field"],
    ["another format", [replace(["format"], "x")], "format", "fixed-field"],
    ["another version", [remove(["version"])], "version", "fixed-field"],
    ["a part no scenario has", [add(["colour"], "red")], "colour", "unknown-field"],
    ["a part named like an object's own", [add(["toString"], 1)], "toString", "unknown-field"],
    [
      "a path through nothing",
      [replace(["overrides", "o7", "path"], 1)],
      "overrides.o7.path",
      "missing-target",
    ],
    ["a path through a number", [replace(["horizon", "x"], 1)], "horizon.x", "missing-target"],
    [
      "a list's length",
      [replace(["policyTypes", "530181", "length"], 0)],
      "policyTypes.530181.length",
      "missing-target",
    ],
    [
      "a place past a list's end",
      [add(["policyTypes", "530181", 9], "industry")],
      "policyTypes.530181.9",
      "missing-target",
    ],
    ["no number", [replace(["overrides", "o1", "path"], Number.NaN)], "overrides.o1.path", "not-json"],
    ["nothing at all", [replace(["overrides", "o1", "path"], undefined)], "overrides.o1.path", "not-json"],
    ["a date", [add(["overrides", "o1", "date"], new Date(0))], "overrides.o1.date", "not-json"],
    ["text for a rate", [replace(["overrides", "o1", "path"], "7%")], "overrides.o1.path", "schema"],
    [
      "an unknown assumption",
      [replace(["overrides", "o1", "assumption"], "luck")],
      "overrides.o1.assumption",
      "schema",
    ],
    ["an empty name", [replace(["name"], "  ")], "name", "schema"],
    ["a list for a map", [replace(["overrides"], [])], "overrides", "schema"],
    ["a number for a map", [replace(["groups"], 5)], "groups", "schema"],
    ["a missing horizon", [remove(["horizon"])], "horizon", "schema"],
    [
      "an unknown unit",
      [add(["overrides", "o3"], override("999999"))],
      "overrides.o3.scope.code",
      "unknown-unit",
    ],
    [
      "an unknown unit of a project",
      [replace(["projects", "p1", "unit"], "1")],
      "projects.p1.unit",
      "unknown-unit",
    ],
    [
      "an unknown member",
      [add(["groups", "g1", "members", "1"], true)],
      "groups.g1.members.1",
      "unknown-unit",
    ],
    [
      "a goal of an unknown unit",
      [add(["goals", "1"], { year: 2030, gdpNominal: 300 })],
      "goals.1",
      "unknown-unit",
    ],
    [
      "a goal in the base year",
      [add(["goals", "530181"], { year: 2023, gdpNominal: 300 })],
      "goals.530181.year",
      "year-outside-horizon",
    ],
    ["policy types of an unknown unit", [add(["policyTypes", "1"], [])], "policyTypes.1", "unknown-unit"],
    [
      "an unknown prefecture",
      [replace(["overrides", "o1", "scope"], { kind: "prefecture", code: "539900" })],
      "overrides.o1.scope.code",
      "unknown-prefecture",
    ],
    [
      "another province",
      [replace(["overrides", "o1", "scope"], { kind: "province", code: "520000" })],
      "overrides.o1.scope.code",
      "unknown-province",
    ],
    [
      "an unknown group",
      [replace(["levers", "l1", "scope"], { kind: "group", code: "toString" })],
      "levers.l1.scope.code",
      "unknown-group",
    ],
    ["a group still referred to", [remove(["groups", "g1"])], "overrides.o2.scope.code", "unknown-group"],
    [
      "all groups, one still referred to",
      [replace(["groups"], {})],
      "overrides.o2.scope.code",
      "unknown-group",
    ],
    [
      "the base year",
      [add(["overrides", "o2", "path", "2023"], 0.5)],
      "overrides.o2.path.2023",
      "year-outside-horizon",
    ],
    [
      "a year past the horizon",
      [add(["overrides", "o2", "path", "2031"], 0.5)],
      "overrides.o2.path.2031",
      "year-outside-horizon",
    ],
    [
      "a commissioning in the past",
      [replace(["projects", "p1", "commissioningYear"], 2020)],
      "projects.p1.commissioningYear",
      "year-outside-horizon",
    ],
    [
      "a census revision of an unknown prefecture",
      [add(["censusRevisions", "530181"], { share: -0.09 })],
      "censusRevisions.530181",
      "unknown-prefecture",
    ],
    [
      "a census revision that leaves nothing",
      [add(["censusRevisions", "530100"], { share: -1 })],
      "censusRevisions.530100.share",
      "schema",
    ],
    [
      "growth as published beyond what is published",
      [add(["actualsThrough"], 2026)],
      "actualsThrough",
      "growth-unpublished",
    ],
    [
      "growth as published in the base year",
      [add(["actualsThrough"], 2023)],
      "actualsThrough",
      "growth-unpublished",
    ],
    ["a horizon in the base year", [replace(["horizon"], 2023)], "horizon", "horizon-outside-range"],
    ["a horizon of 51 years", [replace(["horizon"], 2074)], "horizon", "horizon-outside-range"],
  ])("%s", (_, patches, path, reason) => {
    expect(edit(patches)).toMatchObject({ kind: "refused", refusal: { path, reason } });
  });

  it("takes none of its patches when one is refused", () => {
    const before = JSON.stringify(document);
    expect(edit([replace(["name"], "丙"), replace(["id"], "s2")]).kind).toBe("refused");
    expect(JSON.stringify(document)).toBe(before);
  });
});

describe("a patch that reaches for a prototype", () => {
  const own = (text: string): unknown => JSON.parse(text);
  it.each<[string, EditPatch]>([
    ["__proto__ as a field", add(["__proto__"], { polluted: true })],
    ["__proto__ on the way", add(["__proto__", "polluted"], true)],
    ["__proto__ of a map", add(["overrides", "__proto__", "polluted"], true)],
    ["constructor.prototype", add(["overrides", "constructor", "prototype", "polluted"], true)],
    ["__proto__ as a record's id", add(["overrides", "__proto__"], override("530181"))],
    ["constructor as a record's id", add(["groups", "constructor"], { name: "x", members: {} })],
    ["__proto__ within a value", add(["overrides", "o3"], own('{"__proto__": {"polluted": true}}'))],
    [
      "__proto__ deep within a value",
      replace(["overrides"], own('{"o3": {"scope": {"__proto__": {"polluted": true}}}}')),
    ],
    ["prototype within a value", replace(["groups"], own('{"prototype": {"polluted": true}}'))],
  ])("is refused and pollutes nothing: %s", (_, patch) => {
    expect(edit([patch])).toMatchObject({ kind: "refused", refusal: { reason: "forbidden-path" } });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
