import { expect, test, vi } from "vitest";
import type { MethodInput, MethodOutput } from "../../shared/contract/contract.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { Mapping } from "../../shared/import/schema.ts";
import { encodeGbk } from "../interchange/tables/encode-gbk.ts";
import { workbookOf } from "../interchange/tables/write-rows.ts";
import { type Desk, desk } from "./fixtures.ts";
import { embedded, headerRows, titleRows, yearbookCsv, yearbookRows } from "./yearbook.ts";

// Threads take their time to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

type Wish = MethodInput<"import.preview">;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const source = { title: "云南统计年鉴2024", year: 2024 };
const edition = { kind: "edition", base: "yunnan-2023", title: "云南省县域经济数据集 2023（导入）" } as const;

const merged = [
  { row: 0, column: 0, columns: 5 },
  { row: titleRows, column: 0, rows: headerRows },
  { row: titleRows, column: 1, rows: headerRows },
];
const yearbook = async (rows = yearbookRows()) => workbookOf(rows, { sheet: "13-5", merged });

async function opened({ call }: Desk, bytes: Uint8Array, name = "年鉴.xlsx", datasetId?: string) {
  const found = await call("import.open", {
    name,
    content: base64(bytes),
    ...(datasetId === undefined ? {} : { datasetId }),
  });
  const [mapping] = found.proposals;
  if (mapping === undefined) throw new Error("no proposal");
  return { ...found, mapping };
}

const errors = ({ problems }: MethodOutput<"import.preview">) =>
  problems.filter(({ severity }) => severity === "error");

/** Values of the units, without where they are from. */
const figuresOf = ({ units }: Dataset) => units.map(({ provenance: _, ...figures }) => figures);

test("a yearbook's table of the embedded figures is understood without a hand, and changes nothing", async () => {
  const window = desk();
  const { table, mapping, notes } = await opened(window, await yearbook());
  expect(notes).toEqual([]);
  expect(mapping).toMatchObject({
    sheet: "13-5",
    header: { first: 3, last: 4 },
    columns: {
      0: { use: "name" },
      1: { use: "figure", indicator: "gdp", year: 2023, scale: "wan-yuan" },
      2: { use: "figure", indicator: "valueAdded.primary", year: 2023, scale: "wan-yuan" },
      3: { use: "figure", indicator: "valueAdded.secondary", year: 2023, scale: "wan-yuan" },
      4: { use: "figure", indicator: "valueAdded.tertiary", year: 2023, scale: "wan-yuan" },
    },
  });
  const preview = await window.call("import.preview", { table, mapping, aim: edition, source });
  expect(errors(preview)).toEqual([]);
  expect(preview.counts.units).toBe(129);
  expect(preview.problems).toContainEqual(
    expect.objectContaining({
      code: "row-renamed",
      values: expect.objectContaining({ label: "禄丰县", year: 2021 }),
    }),
  );
  const units = new Set(embedded().units.map(({ code }) => code));
  expect(preview.changes.filter(({ code }) => units.has(code))).toEqual([]);
});

/** The embedded dataset with every value added and its sum spoilt, in the library as `spoilt`. */
async function spoilt({ call }: Desk): Promise<string> {
  const dataset = embedded();
  const times = (value: number | null) => (value === null ? null : Number((value * 1.07).toFixed(4)));
  const units = dataset.units.map((unit) => {
    const { primary, secondary, tertiary } = unit.valueAdded;
    const valueAdded = { primary: times(primary), secondary: times(secondary), tertiary: times(tertiary) };
    const gdp = { ...unit.history?.gdp, "2023": times(unit.history?.gdp?.["2023"] ?? 0)! };
    return { ...unit, valueAdded, history: { ...unit.history, gdp } };
  });
  const content = JSON.stringify({ ...dataset, id: "spoilt-2023", title: "误", units });
  const { id } = await call("dataset.import", {
    name: "误.xiance-data.json",
    content: Buffer.from(content).toString("base64"),
  });
  return id;
}

test.each([
  ["a workbook", "年鉴.xlsx", yearbook, []],
  ["a csv in GBK", "年鉴.csv", async () => encodeGbk(yearbookCsv()), ["decoded-gbk"]],
  ["a csv in UTF-8", "年鉴.csv", async () => Buffer.from(`\uFEFF${yearbookCsv()}`), []],
])("the 2023 county table as %s imports back to the embedded figures", async (_what, name, bytes, notes) => {
  const window = desk();
  const base = await spoilt(window);
  const { table, mapping, notes: found } = await opened(window, await bytes(), name, base);
  expect(found).toEqual(notes);
  const aim = { ...edition, base };
  const preview = await window.call("import.preview", { table, mapping, aim, source });
  expect(errors(preview)).toEqual([]);
  const committed = await window.call("import.commit", { table, mapping, aim, source });
  if (committed.kind !== "kept") throw new Error(committed.kind);
  const { dataset, hash } = await window.call("dataset.get", { id: committed.id });
  expect(figuresOf(dataset)).toEqual(figuresOf(embedded()));
  expect(hash).toBe(committed.hash);
  expect(dataset.lineage).toMatchObject({ id: base, made: "import", by: "李四" });
  const anning = dataset.units.find(({ name: each }) => each === "安宁市");
  const key = anning?.provenance["valueAdded.secondary"]?.source ?? "";
  expect(dataset.sources[key]).toEqual({ title: "云南统计年鉴2024", year: 2024 });
  expect(preview.after).toMatchObject({ base: { over500: 5, from200to500: 20 } });

  const again = await window.call("import.commit", {
    table,
    mapping,
    aim: { ...aim, base: committed.id },
    source,
  });
  expect(again).toMatchObject({ kind: "known", id: committed.id });
  const same = await window.call("import.commit", { table, mapping, aim, source });
  expect(same).toMatchObject({ kind: "known", id: committed.id });
});

test("a re-import onto an edition shows only what changes", async () => {
  const window = desk();
  const rows = yearbookRows();
  const at = rows.findIndex(([name]) => name === "安　宁　市");
  const before = Number(rows[at]?.[3]);
  rows[at] = [rows[at]![0]!, Number(rows[at]?.[1]) + 1000, rows[at]![2]!, before + 1000, rows[at]![4]!];
  const { table, mapping } = await opened(window, await yearbook(rows));
  const onlyUnits = withoutTotals(mapping, rows);
  const { changes, counts } = await window.call("import.preview", {
    table,
    mapping: onlyUnits,
    aim: edition,
    source,
  });
  expect(counts).toMatchObject({ changed: 2, added: 0, units: 129 });
  expect(changes.map(({ name, indicator }) => `${name} ${indicator}`).sort()).toEqual([
    "安宁市 gdp",
    "安宁市 valueAdded.secondary",
  ]);
});

test("an import with an error is refused whole, and the library is as it was", async () => {
  const window = desk();
  const rows = yearbookRows();
  rows[rows.findIndex(([name]) => name === "安　宁　市")]![3] = "保密";
  rows.push(["某新区", 1, 2, 3, 4]);
  const { table, mapping } = await opened(window, await yearbook(rows));
  const before = await window.call("dataset.list", {});
  window.told();
  const refused = await window.call("import.commit", { table, mapping, aim: edition, source });
  if (refused.kind !== "refused") throw new Error(refused.kind);
  expect(errors(refused.preview).map(({ code, column }) => [code, column])).toEqual([
    ["cell-not-number", 3],
    ["row-unknown", null],
  ]);
  expect(refused.preview.after).toBeNull();
  expect(await window.call("dataset.list", {})).toEqual(before);
  expect(window.told()).toEqual([]);

  const [, unknown] = errors(refused.preview);
  const settled: Mapping = { ...mapping, rows: { [unknown?.row ?? 0]: { kind: "skip" } } };
  const { columns } = settled;
  const { 3: _, ...fewer } = columns;
  const preview = await window.call("import.preview", {
    table,
    mapping: { ...settled, columns: fewer },
    aim: edition,
    source,
  });
  expect(errors(preview)).toEqual([]);
});

test("each window keeps its last three tables, until it closes them", async () => {
  const window = desk();
  const tables: string[] = [];
  for (let at = 0; at < 4; at += 1)
    tables.push((await opened(window, Buffer.from("名称,GDP\n安宁市,1\n"))).table);
  const { mapping } = await opened(desk(), Buffer.from("名称,GDP\n安宁市,1\n"));
  const wish = (table: string): Wish => ({ table, mapping, aim: edition, source });
  expect(await window.fault("import.preview", wish(tables[0]!))).toMatchObject({ code: "table-closed" });
  await window.call("import.preview", wish(tables[1]!));
  expect(await window.fault("import.preview", wish(tables[1]!), "window-2")).toMatchObject({
    code: "table-closed",
  });
  await window.call("import.close", { table: tables[1]! });
  expect(await window.fault("import.preview", wish(tables[1]!))).toMatchObject({ code: "table-closed" });
});

/** The rows of prefectures and of the province skipped. */
function withoutTotals(mapping: Mapping, rows: readonly (readonly unknown[])[]): Mapping {
  const wholes = new Set(embedded().units.map(({ prefecture }) => prefecture.name)).add("全　省");
  const skipped = rows.flatMap(([name], at) =>
    wholes.has(String(name)) ? [[at + 1, { kind: "skip" as const }]] : [],
  );
  return { ...mapping, rows: Object.fromEntries(skipped) };
}
