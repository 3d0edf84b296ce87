import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SharedFile } from "../../../shared/shared-file/schema.ts";
import { asFile, laterEdition } from "../../rebase/editions.ts";
import { growth } from "../../services/fixtures.ts";
import { anning, planner } from "../../shared-file/copies.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";
import { smallDataset, smallScenario, writeIn } from "./small-files.ts";

async function sharedFile(change: (file: SharedFile) => void = () => undefined): Promise<string> {
  const sender = planner("甲");
  const { document } = await sender.call("scenario.create", { name: "产业提速" });
  await sender.edit(document.id, growth(anning, 0.07));
  const { name, content } = await sender.send(document.id);
  const file = JSON.parse(content) as SharedFile;
  change(file);
  return writeIn(temporaryFolder(), name, file);
}

describe("check", () => {
  it("finds the results of a file again", async () => {
    const { code, out, err } = await runInProcess("check", await sharedFile());
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("产业提速");
    expect(out).toContain("同一结果");
    expect(out).toContain("甲");
  });

  it("runs and checks a scenario that has moved on the dataset it has moved to", async () => {
    const sender = planner("甲");
    const { document, revision } = await sender.call("scenario.create", { name: "换用之后" });
    const { id: datasetId } = await sender.call("dataset.import", asFile(laterEdition()));
    await sender.call("dataset.rebase", { id: document.id, revision, datasetId });
    const { name, content } = await sender.send(document.id);
    const path = writeIn(temporaryFolder(), name, JSON.parse(content) as SharedFile);
    const checked = await runInProcess("check", path);
    expect(checked).toMatchObject({ code: 0, err: "" });
    expect(checked.out).toContain("云南省县域经济数据集 2024");
    expect(checked.out).toContain("历史：1 步");
    expect(checked.out).toContain("同一结果");
    const run = await runInProcess("run", path, "--json");
    expect(JSON.parse(run.out)).toMatchObject({
      dataset: { id: datasetId },
      years: [2024, 2025, 2026, 2027, 2028, 2029, 2030],
    });
  });

  it("prints what differs, and refuses the file", async () => {
    const path = await sharedFile(({ digest }) => {
      digest!.units[anning] = 1;
    });
    const { code, out, err } = await runInProcess("check", path);
    expect(code).toBe(1);
    expect(out).toContain("结果有差异：1 处");
    expect(out).toMatch(/安宁市\s+2030\s+1\s+\d/);
    expect(err).toContain("不一致");
  });

  it("takes a scenario with a dataset of its own, and says that it tells no results", async () => {
    const path = writeIn(temporaryFolder(), "甲.xiance", { ...smallScenario(), dataset: smallDataset() });
    const { code, out } = await runInProcess("check", path);
    expect(code).toBe(0);
    expect(out).toContain("没有记下结果");
    expect(out).toContain("小数据集");
  });

  it.each([
    ["a file that is not there", () => join(temporaryFolder(), "无.xiance"), "读不到"],
    [
      "half a file",
      () => writeIn(temporaryFolder(), "半.xiance", '{"format": "xiance-scenario", "ver'),
      "不完整",
    ],
    ["another file", () => writeIn(temporaryFolder(), "别.txt", "县,增速"), "不是县策能够读取的文件"],
    ["a newer file", () => writeIn(temporaryFolder(), "新", smallScenario({ version: 9 })), "更新版本"],
    ["unknown figures", () => writeIn(temporaryFolder(), "某", smallScenario()), "找不到数据集"],
  ])("refuses %s in words", async (_, path, words) => {
    const { code, out, err } = await runInProcess("check", path());
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(words);
  });

  it.each([[[]], [["a", "b"]], [["--json", "a"]]])("is told how to be used: %j", async (args) => {
    expect((await runInProcess("check", ...args)).code).toBe(2);
  });
});

it("run takes the figures that come with a shared file", async () => {
  const path = writeIn(temporaryFolder(), "甲.xiance", { ...smallScenario(), dataset: smallDataset() });
  const { code, out } = await runInProcess("run", path, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    dataset: { id: "small" },
    units: [{ code: "990101" }, { code: "990102" }],
  });
});
