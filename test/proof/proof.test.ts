import { describe, expect, it } from "vitest";
import type { Findings, Table } from "./proof.ts";
import { readProofOptions } from "./proof-options.ts";
import { findingsText, proofDocument, proofJson } from "./proof-text.ts";
import { cellText, tableText } from "./table-text.ts";

const table: Table = {
  title: { zh: "被杀", en: "Killed" },
  columns: [
    { key: "what", head: { zh: "时机", en: "Moment" } },
    { key: "lost", head: { zh: "丢失", en: "Lost" }, unit: "步" },
  ],
  rows: [
    { what: "编辑中", lost: 0 },
    { what: "a|b", lost: null },
  ],
  note: { zh: "注。", en: "A note." },
};
const findings: Findings = {
  tables: [table],
  verdicts: [
    { claim: { zh: "一步不丢", en: "none lost" }, held: true, found: "0 / 1,000" },
    { claim: { zh: "库完好", en: "stores sound" }, held: false, found: "1 / 1,000" },
  ],
};
const machine = {
  processor: "P",
  cores: 2,
  memory: 8,
  system: "S x64",
  node: "24.0.0",
  chromium: null,
  load: 0.5,
};
const occasion = {
  form: "long",
  command: "npm run crash -- --long",
  date: "2026-11-24",
  commit: "abc",
  machine,
  took: 61.2,
} as const;

describe("a table", () => {
  it("lines up in the width that Chinese shows in, figures to the right", () => {
    expect(tableText(table).split("\n").slice(0, 4)).toEqual([
      "| 时机 Moment | 丢失 Lost（步） |",
      "| ----------- | --------------: |",
      "| 编辑中      |               0 |",
      "| a\\|b        |               – |",
    ]);
  });

  it("says its note in both languages", () => {
    expect(tableText(table)).toMatch(/注。\n\nA note\.$/);
  });

  it.each([
    [0, "0"],
    [1234, "1,234"],
    [123.46, "123"],
    [12.345, "12.3"],
    [1.2345, "1.23"],
    [0.12345, "0.123"],
    [0.00012, "1.2e-4"],
    [-2.5, "-2.50"],
  ])("shows %d as %s", (value, text) => expect(cellText(value)).toBe(text));

  it("keeps to the digits a column asks for", () => expect(cellText(2, { digits: 2 })).toBe("2.00"));
});

describe("a proof's document", () => {
  const text = proofDocument(
    { name: "crash", title: { zh: "损毁", en: "Damage" }, about: table.title },
    findings,
    occasion,
  );

  it("says how to repeat it, when, at which commit, on which machine and what was found", () => {
    for (const part of [
      "# 损毁 Damage",
      "`npm run crash -- --long`",
      "2026-11-24",
      "abc",
      "P，2 核",
      "✓ 一步不丢 none lost：0 / 1,000",
      "✗ 库完好 stores sound：1 / 1,000",
      "## 被杀 Killed",
      "crash.json",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("and its JSON holds the same", () => {
    expect(JSON.parse(proofJson("crash", findings, occasion))).toEqual({
      proof: "crash",
      ...occasion,
      ...findings,
    });
  });

  it("printed, ends with the verdicts", () => {
    expect(findingsText(findings).split("\n").at(-1)).toBe("✗ 库完好 stores sound：1 / 1,000");
  });
});

describe("the words after a proof's name", () => {
  const proof = { name: "crash", parts: ["kill", "disk"] };

  it("without any ask for the short form and write nothing", () => {
    expect(readProofOptions(proof, [])).toEqual({
      request: { form: "short", runs: null, seed: 20_260_101, only: null },
      write: false,
      command: "npm run crash",
    });
  });

  it("are repeated in the command without the writing", () => {
    const words = ["--write", "--only", "disk", "--runs", "5", "--long", "--seed", "7"];
    expect(readProofOptions(proof, words)).toEqual({
      request: { form: "long", runs: 5, seed: 7, only: "disk" },
      write: true,
      command: "npm run crash -- --long --runs 5 --seed 7 --only disk",
    });
  });

  it.each([
    [["--runs", "0"]],
    [["--runs", "x"]],
    [["--seed", "1.5"]],
    [["--only", "fire"]],
    [["--fast"]],
    [["5"]],
  ])("%j are refused", (words) => expect(() => readProofOptions(proof, words)).toThrow());
});
