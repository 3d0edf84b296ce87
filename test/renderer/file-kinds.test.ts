import { expect, it } from "vitest";
import { isDataset, isTable } from "../../renderer/state/file-kinds.ts";

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");

it("tables are told by their names", () => {
  expect(["年鉴.xlsx", "宏.XLSM", "旧.xls", "表.csv", "表.txt"].map(isTable)).toEqual(Array(5).fill(true));
  expect(["方案.xiance", "数据.json", "xlsx"].map(isTable)).toEqual([false, false, false]);
});

it("a dataset is told by its name or by what it says first", () => {
  const body = '{\n  "format": "xiance-dataset",\n  "title": "云南"}';
  expect(isDataset({ name: "云南 (1).xiance-data (2).json", content: "" })).toBe(true);
  expect(isDataset({ name: "改过名.json", content: base64(body) })).toBe(true);
  expect(isDataset({ name: "改过名.json", content: base64(`\ufeff${body}`) })).toBe(true);
  expect(isDataset({ name: "方案.xiance", content: base64('{"format":"xiance-scenario"}') })).toBe(false);
  expect(isDataset({ name: "空.json", content: "" })).toBe(false);
});
