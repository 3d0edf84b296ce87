import { describe, expect, it } from "vitest";
import { readDatasetFile } from "../../electron/interchange/read-dataset-file.ts";
import { readScenarioFile } from "../../electron/interchange/read-scenario-file.ts";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import { type Fault, FaultError } from "../../shared/contract/fault.ts";

const scenario = {
  format: "xiance-scenario",
  version: 1,
  id: "s1",
  name: "产业提速",
  datasetId: "yunnan-2023",
  horizon: 2030,
  overrides: {
    o1: { scope: { kind: "unit", code: "530181" }, assumption: "growth.secondary", path: 0.07 },
    o2: {
      scope: { kind: "province" },
      assumption: "deflator",
      path: { near: 0.02, long: 0.01, until: 2027 },
    },
    o3: { scope: { kind: "prefecture", code: "532500" }, assumption: "investmentRatio", path: { 2024: 0.5 } },
  },
};
const text = JSON.stringify(scenario);
const bytes = (content: string) => new TextEncoder().encode(content);

function faultOf(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
  throw new Error("expected a fault");
}
const read = (content: Uint8Array | string) => readScenarioFile(content, "方案.json");

describe("a scenario file", () => {
  it("reads as it is meant, defaults filled in", () => {
    const read = readScenarioFile(text, "方案.json");
    expect(read).toMatchObject(scenario);
    expect(read).toMatchObject({ closure: "growth", projects: {}, ensemble: { draws: 10_000, seed: 1 } });
  });

  it("reads the same from bytes, with or without a byte order mark, however it is laid out", () => {
    const plain = read(text);
    expect(read(bytes(text))).toEqual(plain);
    expect(read(bytes(`\uFEFF${text}`))).toEqual(plain);
    expect(read(`\uFEFF${JSON.stringify(scenario, null, 2).replaceAll("\n", "\r\n")}\r\n`)).toEqual(plain);
  });

  it.each<[string, Uint8Array | string]>([
    ["nothing", ""],
    ["text", "县,增速\n安宁市,7%"],
    ["a list", "[]"],
    ["a number", "1"],
    ["null", "null"],
    ["another format", '{"format": "xiance-dataset", "version": 1}'],
    ["no format", '{"version": 1}'],
    ["bytes that are no text", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["UTF-16 without its mark", Buffer.from(text, "utf16le")],
    ["a list nested past all measure", "[".repeat(200_000)],
  ])("that is none is foreign: %s", (_, content) => {
    expect(faultOf(() => read(content))).toMatchObject({
      code: "file-foreign",
      details: { name: "方案.json" },
    });
  });

  it.each<[string, object, string]>([
    ["a missing part", { horizon: undefined }, "horizon"],
    ["a rate in words", { overrides: { o1: { ...scenario.overrides.o1, path: "7%" } } }, "overrides.o1.path"],
    [
      "an unknown assumption",
      { overrides: { o1: { ...scenario.overrides.o1, assumption: "luck" } } },
      "overrides.o1.assumption",
    ],
    [
      "a scope of no kind",
      { overrides: { o1: { ...scenario.overrides.o1, scope: {} } } },
      "overrides.o1.scope.kind",
    ],
    ["a version of no number", { version: "1" }, "version"],
    ["a version before the first", { version: 0 }, "version"],
    ["a list for a map", { overrides: [] }, "overrides"],
  ])("of ours that does not hold together is damaged, and says where: %s", (_, change, path) => {
    const fault = faultOf(() => read(JSON.stringify({ ...scenario, ...change })));
    expect(fault).toMatchObject({ code: "file-damaged", details: { name: "方案.json", path } });
    expect(fault.details.message).not.toBe("");
  });

  it("of a later version is newer, whatever else it holds", () => {
    expect(faultOf(() => read('{"format": "xiance-scenario", "version": 2, "overrides": []}'))).toEqual({
      code: "file-newer",
      details: { name: "方案.json", version: 2, newest: 1 },
    });
  });

  it("in UTF-16 with its mark reads the same", () => {
    const little = Buffer.from(`\uFEFF${text}`, "utf16le");
    expect(read(little)).toEqual(read(text));
    expect(read(Buffer.from(little).swap16())).toEqual(read(text));
  });

  it.each<[string, Uint8Array]>([
    ["GBK", Uint8Array.from([0x7b, 0x22, 0xb7, 0xbd, 0xb0, 0xb8, 0x22, 0x3a, 0x31, 0x7d])],
    ["a byte gone wrong", Uint8Array.from([...bytes(text.slice(0, 60)), 0xff, 0xfe])],
  ])("in another encoding is not guessed at: %s", (_, content) => {
    expect(faultOf(() => read(content))).toEqual({ code: "file-encoding", details: { name: "方案.json" } });
  });

  it.each([
    ["twice the same key", text.replace('"horizon":2030', '"horizon":2035,"horizon":2028'), "horizon"],
    ["twice, spelt differently", text.replace('"o3":', '"\\u006f1":'), "overrides.o1"],
    ["cut off", text.slice(0, -20), ""],
    [
      "nested past all measure",
      `${text.slice(0, -1)},"extra":${'{"a":'.repeat(50_000)}1${"}".repeat(50_001)}`,
      `extra${".a".repeat(63)}`,
    ],
    [
      "with entries past all measure",
      `${text.slice(0, -1)},"extra":[${"0,".repeat(1_000_000)}0]}`,
      expect.stringMatching(/^extra\.\d+$/),
    ],
    [
      "with an object of keys past all measure",
      `${text.slice(0, -1)},"extra":{${Array.from({ length: 50_001 }, (_, at) => `"k${at}":0`).join()}}}`,
      "extra.k50000",
    ],
  ])("%s is damaged, and says where", (_, content, path) => {
    expect(faultOf(() => read(content))).toMatchObject({ code: "file-damaged", details: { path } });
  });

  it("larger than any of ours is not even looked at", () => {
    expect(faultOf(() => read(new Uint8Array(200 * 1024 * 1024)))).toEqual({
      code: "file-too-large",
      details: { name: "方案.json", limit: 20 },
    });
  });

  it.each([
    text.replace('{"format"', '{"__proto__":{"polluted":true},"format"'),
    text.replace('"overrides":{', '"overrides":{"__proto__":{"polluted":true},'),
    text.replace('"path":0.07', '"path":{"__proto__":{"polluted":1}}'),
    text.replace('"kind":"province"', '"kind":"province","x":[{"__proto__":{"polluted":true}}]'),
  ])("that reaches for a prototype is damaged and pollutes nothing", (content) => {
    expect(content).toContain("polluted");
    expect(faultOf(() => read(content))).toMatchObject({ code: "file-damaged" });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("a dataset file", () => {
  const { dataset } = embeddedDatasets().get("yunnan-2023");
  const readData = (content: string) => readDatasetFile(content, "数据.json");

  it("reads as the dataset that was written", () => {
    expect(readData(JSON.stringify(dataset))).toEqual(dataset);
  });

  it("names what is wrong with it", () => {
    const [first] = dataset.units;
    expect(faultOf(() => readData(JSON.stringify({ ...dataset, baseYear: "2023" })))).toMatchObject({
      code: "file-damaged",
      details: { path: "baseYear" },
    });
    expect(faultOf(() => readData(JSON.stringify({ ...dataset, units: [] })))).toMatchObject({
      code: "file-damaged",
    });
    expect(faultOf(() => readData(JSON.stringify({ ...dataset, units: [first, first] })))).toMatchObject({
      code: "file-damaged",
      details: { path: "units", message: "duplicate-unit" },
    });
    expect(faultOf(() => readData(JSON.stringify({ ...dataset, version: 9 })))).toMatchObject({
      code: "file-newer",
    });
    expect(faultOf(() => readData(text))).toMatchObject({
      code: "file-foreign",
      details: { format: "xiance-scenario" },
    });
  });
});
