import { describe, expect, it } from "vitest";
import { faultCodes } from "../../shared/contract/fault.ts";
import { refusalReasons } from "../../shared/history/refusal.ts";
import { faultText, faultWords } from "../../shared/words/fault-words.ts";
import { languages } from "../../shared/words/language.ts";

/** Whatever any sentence may name. */
const details = {
  id: "7f3a",
  message: "999999",
  method: "a.b",
  name: "方案.json",
  newest: 1,
  path: "/库",
  version: 2,
};

describe.each(languages)("in %s", (language) => {
  it.each(faultCodes)("says what happened, what was kept and what to do: %s", (code) => {
    const { happened, kept, advice } = faultWords({ code, details }, language);
    for (const sentence of [happened, kept, advice]) {
      expect(sentence).toMatch(language === "en" ? /^[A-Z“/].+\.$/u : /^[^A-Za-z]*\p{Script=Han}.*。$/u);
      expect(sentence).not.toMatch(/[{}!！]/);
    }
    expect(new Set([happened, kept, advice]).size).toBe(3);
  });

  it.each(faultCodes)("is whole without details: %s", (code) => {
    expect(faultText({ code, details: {} }, language)).not.toMatch(/[{}]|undefined/);
  });

  it.each(refusalReasons)("says why an edit was refused: %s", (reason) => {
    const fault = { code: "refused-edit" as const, details: { ...details, reason } };
    const { happened } = faultWords(fault, language);
    const others = refusalReasons.filter((other) => other !== reason);
    for (const other of others) {
      expect(faultWords({ ...fault, details: { ...details, reason: other } }, language).happened).not.toBe(
        happened,
      );
    }
  });
});

it.each(languages)(
  "says in %s which scenario or dataset is damaged, and that the rest is not",
  (language) => {
    const said = (details: Record<string, string>) => faultText({ code: "store-damaged", details }, language);
    expect(said({ scenario: "7f3a", name: "产业提速" })).toContain("“产业提速”");
    expect(said({ scenario: "7f3a", name: "产业提速" })).not.toContain("7f3a");
    expect(said({ scenario: "7f3a" })).toContain("7f3a");
    expect(said({ dataset: "yunnan-2024" })).toContain("“yunnan-2024”");
    const all = [said({}), said({ scenario: "7f3a" }), said({ dataset: "7f3a" })];
    expect(new Set(all).size).toBe(3);
    for (const sentence of all) expect(sentence).not.toMatch(/[{}]|none/);
  },
);

it("fills in names, places and limits", () => {
  const refused = { path: "overrides.o1.scope.code", reason: "unknown-unit", message: "999999" };
  expect(faultText({ code: "refused-edit", details: refused }, "zh-CN")).toBe(
    "这次编辑没有被接受：数据集中没有代码为“999999”的单元（overrides.o1.scope.code）。方案保持编辑之前的内容。请改正后重试。",
  );
  expect(
    faultText({ code: "file-newer", details: { name: "甲.json", version: 2030, newest: 1 } }, "zh-CN"),
  ).toContain("“甲.json”由更新版本的县策保存（文件格式第 2030 版，本程序可读至第 1 版）");
  expect(faultText({ code: "store-read-only", details: {} }, "zh-CN")).toContain(
    "方案库所在的位置不能写入。",
  );
});

it("takes what a file or a planner wrote as it stands", () => {
  const { happened } = faultWords(
    { code: "file-foreign", details: { name: "{count, plural, <b>'" } },
    "zh-CN",
  );
  expect(happened).toContain("“{count, plural, <b>'”");
});
