import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";
import { smallDataset, smallUnit, writeIn } from "./small-files.ts";

async function tableOf(dataset: object): Promise<{ text: string; rows: string[] }> {
  const folder = temporaryFolder();
  const target = join(folder, "结果.csv");
  const { code, out } = await runInProcess(
    "run",
    "--dataset",
    writeIn(folder, "d.json", dataset),
    "--csv",
    target,
  );
  expect(code).toBe(0);
  expect(out).toBe("");
  expect(readdirSync(folder).sort()).toEqual(["d.json", "结果.csv"].sort());
  const text = readFileSync(target, "utf8");
  return { text, rows: text.slice(1).trimEnd().split("\r\n") };
}

test("one row for each unit and year, under headers with units, as Excel opens it", async () => {
  const { text, rows } = await tableOf(smallDataset());
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(rows).toHaveLength(1 + 2 * 8);
  expect(rows[0]).toContain("名义地区生产总值（亿元）");
  expect(rows[0]).toContain("2023年价");
  expect(rows[1]).toMatch(/^990101,甲县,2023,400,400,,/);
  expect(rows[8]).toMatch(/^990101,甲县,2030,562\.8/);
  expect(rows[8]).toMatch(/,over500$/);
  expect(rows[9]).toMatch(/^990102,"乙,县",2023,100,/);
});

test("a missing figure is an empty cell", async () => {
  const units = [{ ...smallUnit("990101", "甲县", 10), income: { urban: null, rural: null } }];
  const { rows } = await tableOf(smallDataset({ units }));
  expect(rows[1]).toContain(",,,1,");
  expect(rows.join("\n")).not.toMatch(/null|NaN|undefined/);
});

test("a name that a spreadsheet would take for a formula stays a text", async () => {
  const { rows } = await tableOf(smallDataset({ units: [smallUnit("990101", "=HYPERLINK(1)", 10)] }));
  expect(rows[1]).toMatch(/^990101,'=HYPERLINK\(1\),/);
});

test("a table that cannot be written leaves what stood there, and says so", async () => {
  const folder = temporaryFolder();
  const taken = join(folder, "taken.csv");
  mkdirSync(join(taken, "inside"), { recursive: true });
  const onFolder = await runInProcess("run", "--csv", taken);
  expect(onFolder.code).toBe(1);
  expect(onFolder.err).toContain("taken.csv");
  expect(existsSync(join(taken, "inside"))).toBe(true);
  expect(readdirSync(folder)).toEqual(["taken.csv"]);

  const nowhere = await runInProcess("run", "--csv", join(folder, "没有", "out.csv"));
  expect(nowhere.code).toBe(1);
  expect(nowhere.err).toContain("没有这个文件或文件夹");
});
