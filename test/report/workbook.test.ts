import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { anning, desk } from "../services/fixtures.ts";
import { formulaScenario } from "./formula-scenario.ts";
import { cellsOf, textOf, unzipped } from "./unzipped.ts";

const sheetNames = ["目标与档位", "各单元结果", "逐年", "假设(调整)", "项目", "抓手", "来源", "说明"];

async function workbook() {
  const made = desk();
  const id = await formulaScenario(made);
  const { name, content } = await made.call("export.workbook", { id });
  const bytes = Buffer.from(content, "base64");
  return { name, bytes, files: unzipped(bytes), run: await made.call("run.full", { id }) };
}

describe("the scenario as a workbook", () => {
  test("has a sheet for each part, each with its head frozen", async () => {
    const { name, files } = await workbook();
    expect(name).toBe("=1+1 方案.xlsx");
    const book = textOf(files, "xl/workbook.xml");
    expect([...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, sheet]) => sheet)).toEqual(sheetNames);
    sheetNames.forEach((_, index) => {
      expect(textOf(files, `xl/worksheets/sheet${index + 1}.xml`)).toMatch(
        /<pane [^>]*ySplit="1"[^>]*state="frozen"/,
      );
    });
  });

  test("holds the run's own numbers, with units and price basis in the heads", async () => {
    const { files, run } = await workbook();
    const cells = cellsOf(files, 2);
    expect(cells.get("H1")).toBe("2030 年地区生产总值（亿元，名义值）");
    const row = [...cells].find(([at, value]) => /^A\d/.test(at) && value === anning)?.[0].slice(1);
    const unit = run.units.find(({ code }) => code === anning);
    expect(cells.get(`H${row}`)).toBe(unit?.gdpNominal.at(-1));
    expect(cells.get(`B${row}`)).toBe("安宁市");
    const years = cellsOf(files, 3);
    const rows = [...years.keys()].filter((at) => /^A\d/.test(at)).length;
    expect(rows).toBe(1 + run.years.length * (run.units.length + 1));
  });

  test("writes counts whole, years as years and shares in percent on the sheet of targets", async () => {
    const made = desk();
    const id = await formulaScenario(made);
    const ensemble = await made.call("ensemble.run", { run: "r", id, draws: 100 });
    const { content } = await made.call("export.workbook", { id, ensemble });
    const files = unzipped(Buffer.from(content, "base64"));
    const sheet = textOf(files, "xl/worksheets/sheet1.xml");
    const styles = textOf(files, "xl/styles.xml");
    const codes = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, key, code]) => [
        key,
        code,
      ]),
    );
    const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "";
    const used = [...cells.matchAll(/<xf [^>]*>/g)].map(([xf]) => /numFmtId="(\d+)"/.exec(xf)?.[1] ?? "");
    const formatAt = (at: string) => {
      const style = new RegExp(`<c r="${at}"[^>]* s="(\\d+)"`).exec(sheet)?.[1];
      return codes.get(used[Number(style)] ?? "");
    };
    expect(["B2", "C2", "G2", "C4"].map(formatAt)).toEqual(["0", "#,##0", "0.0%", "#,##0.00"]);
  });

  test("keeps what looks like a formula as text", async () => {
    const { files } = await workbook();
    const written = sheetNames
      .map((_, index) => textOf(files, `xl/worksheets/sheet${index + 1}.xml`))
      .join("");
    expect(written).not.toMatch(/<f[ >]/);
    const texts = [4, 5, 6, 8].flatMap((sheet) => [...cellsOf(files, sheet).values()]);
    for (const text of ['=HYPERLINK("http://example.org")', "@文件一", "+王", "-铝材", "=1+1 方案"]) {
      expect(texts).toContain(text);
    }
    // The control character in its name is no XML.
    expect(texts).toContain("+文旅");
  });

  const office = spawnSync("soffice", ["--version"]).status === 0;
  test.skipIf(!office)(
    "goes through LibreOffice unchanged (skipped where LibreOffice is not installed)",
    { timeout: 120_000 },
    async () => {
      const { bytes, run } = await workbook();
      const folder = temporaryFolder();
      writeFileSync(join(folder, "a.xlsx"), bytes);
      const { status } = spawnSync("soffice", [
        "--headless",
        `-env:UserInstallation=file://${folder}/office`,
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        join(folder, "a.xlsx"),
      ]);
      expect(status).toBe(0);
      const files = unzipped(readFileSync(join(folder, "out", "a.xlsx")));
      const cells = cellsOf(files, 2);
      const row = [...cells].find(([at, value]) => /^A\d/.test(at) && value === anning)?.[0].slice(1);
      const unit = run.units.find(({ code }) => code === anning);
      expect(cells.get(`H${row}`)).toBeCloseTo(unit?.gdpNominal.at(-1) ?? Number.NaN, 8);
      expect([...cellsOf(files, 4).values()]).toContain('=HYPERLINK("http://example.org")');
      expect(textOf(files, "xl/worksheets/sheet4.xml")).not.toMatch(/<f[ >]/);
    },
  );
});
