import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { runInProcess } from "../hosts/terminal/run-in-process.ts";
import { smallDataset, smallScenario, writeIn } from "../hosts/terminal/small-files.ts";
import { textOf, unzipped } from "./unzipped.ts";

function given() {
  const folder = temporaryFolder();
  const path = writeIn(folder, "甲.xiance", { ...smallScenario(), dataset: smallDataset() });
  return { folder, path, out: (name: string) => join(folder, name) };
}

describe("report", () => {
  it("writes a Word document without figures, and says so", async () => {
    const { path, out } = given();
    const {
      code,
      out: said,
      err,
    } = await runInProcess("report", path, "--docx", out("a.docx"), "--units", "all");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(said).toContain("不绘图");
    const document = textOf(unzipped(readFileSync(out("a.docx"))), "word/document.xml");
    expect(document).toContain("一、摘要");
    expect(document).toContain("三、县(市)专页");
    expect(document).toContain("图略");
  });

  it("tells of uncertainty when an ensemble is drawn", async () => {
    const { path, out } = given();
    const { code } = await runInProcess(
      ...["report", path, "--docx", out("a.docx"), "--chapters", "uncertainty"],
      ...["--draws", "50", "--workers", "1"],
    );
    expect(code).toBe(0);
    expect(textOf(unzipped(readFileSync(out("a.docx"))), "word/document.xml")).toContain("抽样 50 次");
  });

  it("is in English when asked for, and in no language that it does not have", async () => {
    const { path, out } = given();
    const ask = (language: string) =>
      runInProcess("report", path, "--docx", out("a.docx"), "--language", language);
    expect(await ask("en")).toMatchObject({ code: 0, err: "" });
    const document = textOf(unzipped(readFileSync(out("a.docx"))), "word/document.xml");
    expect(document).toContain("1. Summary");
    expect(document).toContain("figure left out");
    expect(document).not.toContain("摘要");
    const { code, err } = await ask("fr");
    expect(code).toBe(2);
    expect(err).toContain("没有语言“fr”");
  });

  it("writes a comparison against another scenario", async () => {
    const { folder, path, out } = given();
    const other = writeIn(folder, "乙.xiance", { ...smallScenario(), name: "乙", dataset: smallDataset() });
    const { code, err } = await runInProcess("report", path, "--against", other, "--docx", out("a.docx"));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const document = textOf(unzipped(readFileSync(out("a.docx"))), "word/document.xml");
    expect(document).toContain("对比报告");
    expect(document).toContain("对比的基础：乙");
    expect(document).toContain("差异的来源");
    const units = await runInProcess(
      "report",
      path,
      "--against",
      other,
      "--docx",
      out("b.docx"),
      "--units",
      "all",
    );
    expect(units).toMatchObject({ code: 2 });
  });

  it.each([
    [["--chapters", "目录"], 2, "没有篇章"],
    [["--units", "999999"], 1, "没有单元“999999”"],
  ])("refuses %o", async (options, wanted, reason) => {
    const { path, out } = given();
    const { code, err } = await runInProcess("report", path, "--docx", out("a.docx"), ...options);
    expect(code).toBe(wanted);
    expect(err).toContain(reason);
  });

  it("asks for a file to write", async () => {
    const { path } = given();
    expect(await runInProcess("report", path)).toMatchObject({ code: 2 });
  });
});

describe("export", () => {
  it("writes the scenario as a workbook", async () => {
    const { path, out } = given();
    const { code, err } = await runInProcess("export", path, "--xlsx", out("a.xlsx"));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(textOf(unzipped(readFileSync(out("a.xlsx"))), "xl/workbook.xml")).toContain("目标与档位");
  });

  it("is in English when asked for", async () => {
    const { path, out } = given();
    const { code, err } = await runInProcess("export", path, "--xlsx", out("a.xlsx"), "--language", "en");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(textOf(unzipped(readFileSync(out("a.xlsx"))), "xl/workbook.xml")).toContain("Targets and tiers");
  });

  it("asks for a file to write", async () => {
    const { path } = given();
    expect(await runInProcess("export", path)).toMatchObject({ code: 2 });
  });
});
