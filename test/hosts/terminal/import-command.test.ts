import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type Dataset, datasetSchema } from "../../../shared/dataset/schema.ts";
import { workbookOf } from "../../interchange/tables/write-rows.ts";
import { madeUpAim, madeUpRows } from "../../services/made-up-province.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";
import { writeIn } from "./small-files.ts";

// Threads take their time to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const readDataset = (path: string): Dataset => datasetSchema.parse(JSON.parse(readFileSync(path, "utf8")));

function inFolder(rows: string) {
  const folder = temporaryFolder();
  const table = join(folder, "表.csv");
  writeFileSync(table, rows);
  return { folder, table, out: join(folder, "新.xiance-data.json") };
}

const few =
  "名称,2023年第一产业增加值（万元）,2023年第二产业增加值（万元）\n安宁市,210000,4100000\n禄丰县,450000,\n";

describe("import", () => {
  it("writes a dataset of the table's figures, which a run takes", async () => {
    const { table, out } = inFolder(few);
    const done = await runInProcess("import", table, "--source", "年鉴", "--title", "新数据集", "--out", out);
    expect(done.code).toBe(0);
    expect(done.err).toContain("提示（第 3 行）：“禄丰县”按 2021 年更名后的“禄丰市”读入。");
    expect(done.err).toContain("提示（第 3 行 C 列）：禄丰市此处为空");
    expect(done.out).toContain("新数据集（yunnan-2023.2）");
    const dataset = readDataset(out);
    const anning = dataset.units.find(({ name }) => name === "安宁市");
    expect(anning?.valueAdded).toMatchObject({ primary: 21, secondary: 410 });
    expect(dataset.lineage).toMatchObject({ id: "yunnan-2023", made: "import" });
    const run = await runInProcess("run", "--dataset", out, "--json");
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ dataset: { id: "yunnan-2023.2" } });
  });

  it("refuses a table with errors row by row, and writes nothing", async () => {
    const { table, out } = inFolder(`${few}某新区,1,2\n安宁市,1,2\n`);
    const done = await runInProcess("import", table, "--source", "年鉴", "--out", out);
    expect(done.code).toBe(1);
    expect(done.err).toContain("错误（第 4 行）：“某新区”不是数据集中的单元");
    expect(done.err).toContain("错误（第 5 行）：安宁市在第 2 行已有数值");
    expect(done.err).toContain("没有写出数据集");
    expect(existsSync(out)).toBe(false);
  });

  it("takes what a mapping says in place of the proposal, and tells it as JSON", async () => {
    const { folder, table } = inFolder(`${few}某新区,1,2\n`);
    const mapping = writeIn(folder, "对应.json", { rows: { 4: { kind: "skip" } } });
    const done = await runInProcess(
      "import",
      table,
      "--source",
      "年鉴",
      "--mapping",
      mapping,
      "--dry-run",
      "--json",
    );
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({
      mapping: {
        rows: { 4: { kind: "skip" } },
        columns: { 1: { indicator: "valueAdded.primary", scale: "wan-yuan" } },
      },
      counts: { figures: 3, units: 2 },
      errorCount: 0,
    });
  });

  it("makes another province, on which a run counts its tiers", async () => {
    const folder = temporaryFolder();
    const table = join(folder, "省.xlsx");
    writeFileSync(table, await workbookOf(madeUpRows));
    const { kind: _, like: __, ...rest } = madeUpAim;
    const province = writeIn(folder, "省.json", rest);
    const out = join(folder, "省.xiance-data.json");
    const done = await runInProcess(
      "import",
      table,
      "--province",
      province,
      "--source",
      "年鉴",
      "--out",
      out,
    );
    expect(done).toMatchObject({ code: 0 });
    const run = await runInProcess("run", "--dataset", out, "--json");
    expect(JSON.parse(run.out)).toMatchObject({
      province: { tierCounts: { over300: [1, 1, 1, 1, 1, 1, 1] } },
    });
  });

  it("says that nothing is new instead of writing the same figures again", async () => {
    const { table, out } = inFolder(few);
    await runInProcess("import", table, "--source", "年鉴", "--out", out);
    const second = join(temporaryFolder(), "二.xiance-data.json");
    const done = await runInProcess("import", table, "--into", out, "--source", "年鉴", "--out", second);
    expect(done.code).toBe(1);
    expect(done.err).toContain("与原数据集相同");
    expect(existsSync(second)).toBe(false);
  });

  it("refuses a file that is no table with the reason", async () => {
    const { table } = inFolder("\u0000\u0001");
    const done = await runInProcess("import", table, "--source", "年鉴", "--dry-run");
    expect(done.code).toBe(1);
    expect(done.err).toContain("不能作为表格读取：它不是 xlsx 工作簿或 csv 表格");
  });

  it.each([
    [[], "没有给出要导入的表格"],
    [["表.csv"], "没有用“--out”"],
    [["表.csv", "--dry-run"], "没有用“--source”"],
    [["表.csv", "--dry-run", "--source", "年鉴", "--base-year", "今年"], "须为四位年份"],
    [["表.csv", "--dry-run", "--source", "年鉴", "--status", "guessed"], "来源不合要求"],
    [["a.csv", "--dry-run", "--source", "年鉴", "--into", "b", "--province", "c"], "只能选一个"],
  ])("wrong usage %j", async (args, reason) => {
    const { code, err } = await runInProcess("import", ...args);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err).toContain("用法");
  });
});
