import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSharedFile } from "../../electron/interchange/shared-file/read-shared-file.ts";
import { sharedFileName, sharedFileText } from "../../electron/interchange/shared-file/shared-file-text.ts";
import { type DocumentMigration, migrateDocument } from "../../shared/shared-file/document-migrations.ts";
import { cases } from "../fuzz/cases.ts";
import { someScenario } from "../scenario/some-scenarios.ts";
import { smallShared } from "./small-shared.ts";

/** The same value with every object's keys in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
}

describe("the text of a shared file", () => {
  it("is the same for the same content, in whatever order it is held, and reads back as it", () => {
    fc.assert(
      fc.property(someScenario, (scenario) => {
        const text = sharedFileText(scenario);
        expect(sharedFileText(shuffled(scenario) as typeof scenario)).toBe(text);
        expect(JSON.parse(JSON.stringify(readSharedFile(text, "x")))).toEqual(
          JSON.parse(JSON.stringify(scenario)),
        );
        expect(sharedFileText(readSharedFile(text, "x"))).toBe(text);
      }),
      cases(150),
    );
  });

  it("changes by a line or two for one adjustment", () => {
    const lines = (text: string) => text.split("\n");
    const before = lines(sharedFileText(smallShared));
    const changed = structuredClone(smallShared);
    changed.overrides.o1!.path = 0.31;
    const after = lines(sharedFileText(changed));
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
  });

  it("is indented, and says its format first", () => {
    expect(sharedFileText(smallShared)).toMatch(/^\{\n {2}"format": "xiance-scenario",\n {2}"version": 1,\n/);
  });
});

describe("the name of a shared file", () => {
  it.each([
    ["产业提速", "产业提速.xiance"],
    ['高/低: 50% <甲> "乙"|丙?*', "高_低_ 50% _甲_ _乙__丙__.xiance"],
    ["CON", "方案CON.xiance"],
    ["...", "方案.xiance"],
    [" 末尾的点. . ", "末尾的点.xiance"],
    ["长".repeat(200), `${"长".repeat(80)}.xiance`],
  ])("every system takes: %s", (name, file) => {
    expect(sharedFileName(name)).toBe(file);
  });
});

describe("an older document", () => {
  const migrations: DocumentMigration[] = [
    { to: 2, up: ({ title, ...rest }) => ({ ...rest, name: title }) },
    { to: 3, up: (document) => ({ ...document, years: [document.horizon] }) },
  ];
  const old = Object.freeze({ format: "x", version: 1, title: "甲", horizon: 2030 });

  it("goes through every step to the newest version, and is itself left alone", () => {
    const document = migrateDocument(old, migrations, 3);
    expect(document).toEqual({ format: "x", version: 3, name: "甲", horizon: 2030, years: [2030] });
    expect(migrateDocument(document, migrations, 3)).toBe(document);
    expect(old).toEqual({ format: "x", version: 1, title: "甲", horizon: 2030 });
  });

  it("of a version that no step starts from is left for the schema to refuse", () => {
    for (const version of [0, -1, 1.5, "1", null, undefined, Number.NaN]) {
      const document = { ...old, version };
      expect(migrateDocument(document, migrations, 3)).toEqual(document);
    }
  });
});
