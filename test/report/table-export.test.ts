import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { MethodInput } from "../../shared/contract/contract.ts";
import { neutralText } from "../../shared/table/csv.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { anning, type Desk, desk } from "../services/fixtures.ts";
import { cellsOf, textOf, unzipped } from "./unzipped.ts";

type Given = MethodInput<"export.table">;
const table: Given["table"] = {
  title: "临界县(市)",
  columns: [
    { name: "名称", kind: "text" },
    { name: "年份", kind: "year" },
    { name: "地区生产总值", unit: "亿元，名义值", kind: "number" },
    { name: "增速", kind: "percent" },
  ],
  rows: [
    ["=1+1", 2030, 512.3456789, 0.0712],
    ["\t@SUM(A1)", 2030, -5.5, null],
    ["安宁市", 2030, null, 0.07],
  ],
  notes: ["距线 10% 以内", "-每年"],
};

async function taken(made: Desk, over: Partial<Given> = {}): Promise<{ name: string; bytes: Buffer }> {
  const { document } = await made.call("scenario.create", { name: "+方案" });
  const about = { ids: [document.id], figures: ["valueAdded"], units: [anning] };
  const given = { table, format: "xlsx", language: "zh-CN", about, ...over } as const;
  const { name, content } = await made.call("export.table", given);
  return { name, bytes: Buffer.from(content, "base64") };
}

describe("a table as a workbook", () => {
  test("holds numbers as numbers, units in the frozen head, and nothing that computes", async () => {
    const { name, bytes } = await taken(desk());
    expect(name).toBe("临界县(市).xlsx");
    const files = unzipped(bytes);
    const sheet = textOf(files, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).not.toMatch(/<f[ >]/);
    const cells = cellsOf(files, 1);
    expect(cells.get("C1")).toBe("地区生产总值（亿元，名义值）");
    expect(cells.get("A2")).toBe("=1+1");
    expect(cells.get("B2")).toBe(2030);
    expect(cells.get("C2")).toBe(512.3456789);
    expect(cells.get("D2")).toBe(0.0712);
    expect(cells.has("D3")).toBe(false);
    expect(textOf(files, "xl/styles.xml")).toContain('formatCode="0.00%"');
  });

  test("says of what, on which figures and when it was made", async () => {
    const made = desk();
    const { bytes } = await taken(made);
    const files = unzipped(bytes);
    expect(textOf(files, "xl/workbook.xml")).toContain('name="来源与说明"');
    const texts = [...cellsOf(files, 2).values()].map(String);
    const { dataset } = await made.call("dataset.get", { id: "yunnan-2023" });
    const source =
      dataset.sources[dataset.units.find(({ code }) => code === anning)?.provenance.valueAdded?.source ?? ""];
    for (const part of [
      "+方案",
      dataset.title,
      dataset.vintage ?? "",
      source?.title ?? "?",
      "距线 10% 以内",
      "2026-01-01",
    ]) {
      expect(texts.some((text) => text.includes(part))).toBe(true);
    }
    const sources = texts.filter((text) => /^来源 /.test(text));
    expect(sources.length).toBeLessThan(Object.keys(dataset.sources).length);
  });

  test("is in the language of the window, and may be of no scenario", async () => {
    const { bytes } = await taken(desk(), { language: "en", about: null });
    const files = unzipped(bytes);
    expect(textOf(files, "xl/workbook.xml")).toContain('name="Sources and notes"');
    expect(cellsOf(files, 1).get("C1")).toBe("地区生产总值 (亿元，名义值)");
    expect([...cellsOf(files, 2).values()].join()).not.toContain("Dataset");
  });

  const office = spawnSync("soffice", ["--version"]).status === 0;
  test.skipIf(!office)(
    "goes through LibreOffice unchanged (skipped where LibreOffice is not installed)",
    { timeout: 120_000 },
    async () => {
      const { bytes } = await taken(desk());
      const folder = temporaryFolder();
      writeFileSync(join(folder, "a.xlsx"), bytes);
      const args = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
      const office = `-env:UserInstallation=file://${folder}/office`;
      const { status } = spawnSync("soffice", ["--headless", office, ...args, join(folder, "a.xlsx")]);
      expect(status).toBe(0);
      const cells = cellsOf(unzipped(readFileSync(join(folder, "out", "a.xlsx"))), 1);
      expect(cells.get("A2")).toBe("=1+1");
      expect(cells.get("C2")).toBeCloseTo(512.3456789, 8);
      expect(cells.get("C3")).toBe(-5.5);
    },
  );
});

test("a table as CSV keeps what looks like a formula as text, figures as figures and percentages in percent", async () => {
  const { name, bytes } = await taken(desk(), { format: "csv" });
  expect(name).toBe("临界县(市).csv");
  expect(bytes.toString("utf8").split("\r\n")).toEqual([
    "\ufeff名称,年份,地区生产总值（亿元，名义值）,增速（%）",
    "'=1+1,2030,512.3456789,7.12",
    "'\t@SUM(A1),2030,-5.5,",
    "安宁市,2030,,7",
    "",
  ]);
});

test("only what a spreadsheet would compute gets an apostrophe", () => {
  for (const text of ["=A1", "+王", "-铝材", "@x", "\t=1", "\rA", "＝A1", "-1+1", "+1*2"]) {
    expect(neutralText(text)).toBe(`'${text}`);
  }
  for (const text of ["-1,234.50", "+0.15%", "安宁市", "1=1", "−0.5"]) expect(neutralText(text)).toBe(text);
});
