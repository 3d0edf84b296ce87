import { expect, test } from "vitest";
import {
  leverCatalogue,
  leverEntry,
  leverFields,
  leverFromEntry,
} from "../../../shared/scenario/lever-catalogue.ts";
import { leverSchema } from "../../../shared/scenario/schema.ts";

test("every field of the Opinion has its levers, each once, with section and both names", () => {
  const ids = leverCatalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(26);
  expect([...new Set(leverCatalogue.map(({ field }) => field))]).toEqual([...leverFields]);
  for (const { section, names, asks } of leverCatalogue) {
    expect(section).toMatch(/^[二三四五六]\([一二三四]\)$/);
    expect(names.zh.length).toBeGreaterThan(0);
    expect(names.en).toMatch(/^[A-Z]/);
    expect(asks.length).toBeGreaterThan(0);
  }
});

test("a lever taken up is valid, asks what its entry asks, and has no effect yet", () => {
  for (const entry of leverCatalogue) {
    const lever = leverFromEntry(entry, 2025);
    expect(leverSchema.parse(lever)).toEqual(lever);
    expect(Object.keys(lever.effects)).toEqual([...entry.asks]);
    expect(Object.values(lever.effects).every((effect) => effect === 0)).toBe(true);
    expect(lever.catalogueId).toBe(entry.id);
  }
});

test("scopes are those of the Opinion", () => {
  const scopeOf = (id: string) => {
    const { scope, borderOnly } = leverFromEntry(leverEntry(id)!, 2025);
    return { scope, borderOnly };
  };
  expect(scopeOf("port-clearance")).toEqual({
    scope: { kind: "policyType", code: "border-port" },
    borderOnly: true,
  });
  expect(scopeOf("agri-shared")).toEqual({
    scope: { kind: "policyType", code: "agriculture" },
    borderOnly: false,
  });
  expect(scopeOf("jobs-startup")).toEqual({ scope: { kind: "province" }, borderOnly: false });
  expect(scopeOf("opening")).toEqual({ scope: { kind: "province" }, borderOnly: true });
  expect(leverEntry("no-such-lever")).toBeNull();
});
