/** Workbooks and text tables spoilt as archives, as XML and cell by cell, then taken in under spoilt mappings. */
import fc from "fast-check";
import { proposeMappings } from "../../electron/interchange/import-table/propose-mapping.ts";
import { parseBytes } from "../../electron/interchange/tables/parse-bytes.ts";
import { storedZip } from "../../electron/interchange/tables/stored-zip.ts";
import type { Table } from "../../electron/interchange/tables/table.ts";
import { TableRefusal } from "../../electron/interchange/tables/table-refusal.ts";
import { previewOf, workOut } from "../../electron/services/import-preview.ts";
import { createDatasetRegistry, registeredDataset } from "../../electron/store/dataset-registry.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import {
  cellAnswerSchema,
  importAimSchema,
  importSourceSchema,
  mappingSchema,
} from "../../shared/import/schema.ts";
import { seeded } from "../crash/seeded.ts";
import { smallDataset } from "../hosts/terminal/small-files.ts";
import { madeUp, pick } from "./from-schema.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { spoiltBytes, spoiltValues } from "./mutations.ts";

const datasets = createDatasetRegistry([registeredDataset(datasetSchema.parse(smallDataset()))]);
const { dataset } = datasets.get("small");

type Grid = (string | number)[][];
const grid: Grid = [
  ["某省县域主要指标（2023年）", "", "", "", ""],
  ["县(市)", "代码", "地区生产总值（万元）", "第一产业（万元）", "常住人口（万人）"],
  ["甲县", "990101", 4_000_000, 800_000, 20],
  ["乙,县", "990102", 1_000_000, 200_000, 20],
  ["合计", "", 5_000_000, 1_000_000, 40],
  ["注：快报数", "", "", "", ""],
];

const escaped = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
// Rows as they may come from a spoilt grid: anything.
function sheetXml(rows: readonly unknown[]): string {
  const cells = rows.map((row, at) => {
    const inner = (Array.isArray(row) ? (row as unknown[]) : [row]).map((cell, column) => {
      const place = `${String.fromCharCode(65 + (column % 26))}${at + 1}`;
      if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
      return `<c r="${place}" t="inlineStr"><is><t>${escaped(typeof cell === "string" ? cell : JSON.stringify(cell ?? ""))}</t></is></c>`;
    });
    return `<row r="${at + 1}">${inner.join("")}</row>`;
  });
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join("")}</sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells></worksheet>`;
}

function partsOf(rows: readonly unknown[]): Map<string, string> {
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return new Map([
    [
      "[Content_Types].xml",
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    ["xl/worksheets/sheet1.xml", sheetXml(rows)],
  ]);
}

const zipped = (parts: ReadonlyMap<string, string | Uint8Array>) =>
  storedZip(new Map([...parts].map(([name, text]) => [name, Buffer.from(text as string)])));
const sound = partsOf(grid);
const textOf = (rows: readonly unknown[]) =>
  rows
    .map((row) =>
      (Array.isArray(row) ? (row as unknown[]) : [row])
        .map((cell) => `"${String(JSON.stringify(cell ?? "")).replaceAll('"', '""')}"`)
        .join(","),
    )
    .join("\r\n");
const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** The archive; one of its parts; its cells; a text table. */
const content: fc.Arbitrary<Uint8Array> = fc.oneof(
  spoiltBytes(zipped(sound).toString("latin1")).map((bytes) =>
    Buffer.from(Buffer.from(bytes).toString("utf8"), "latin1"),
  ),
  fc
    .constantFrom(...sound.keys())
    .chain((name) =>
      spoiltBytes(sound.get(name)!).map((bytes) =>
        zipped(new Map<string, string | Uint8Array>([...sound, [name, bytes]])),
      ),
    ),
  spoiltValues(grid).map((rows) => zipped(partsOf(rowsOf(rows)))),
  spoiltValues(grid).map((rows) => Buffer.from(textOf(rowsOf(rows)))),
  spoiltBytes(textOf(grid)),
);

/** With some of its cells answered one by one, and now and then taken apart into columns side by side. */
function answered(mapping: unknown, random: () => number): unknown {
  if (typeof mapping !== "object" || mapping === null || random() < 0.4) return mapping;
  const address = () => `${pick([..."ABCDEF"], random)}${1 + Math.floor(random() * 9)}`;
  const answer = () => madeUp(cellAnswerSchema, () => undefined, random);
  const cells = Object.fromEntries(Array.from({ length: 3 }, () => [address(), answer()]));
  const halves = { starts: [1 + Math.floor(random() * 4)], only: pick([null, 0, 1, 7], random) };
  return random() < 0.7 ? { ...mapping, cells } : { ...mapping, cells, halves };
}

/** Read as far as it goes: proposals, then a mapping spoilt but still a mapping, to an aim made up. */
function takeIn(table: Table, seed: number): void {
  const random = seeded(seed);
  const proposals = proposeMappings(table, dataset);
  for (const proposal of proposals.slice(0, 2)) {
    const spoilt: unknown =
      random() < 0.5 ? proposal : fc.sample(spoiltValues(proposal), { numRuns: 1, seed })[0];
    const mapping = mappingSchema.safeParse(answered(spoilt, random));
    const aim = importAimSchema.safeParse(
      madeUp(
        importAimSchema,
        (path) => (path === "base" || path === "like" ? "small" : path === "title" ? "新版" : undefined),
        random,
      ),
    );
    const known = {
      kind: "edition",
      base: "small",
      title: "新版",
      baseYear: pick([null, 2023, 2024], random),
      vintage: "",
    } as const;
    if (!mapping.success) continue;
    const wish = { table, mapping: mapping.data, aim: aim.success && random() < 0.5 ? aim.data : known };
    const worked = workOut({ ...wish, source: importSourceSchema.parse({ title: "年鉴" }) }, datasets);
    previewOf(worked, wish.aim);
    // What comes out as a dataset is one.
    if (worked.plan.dataset !== null) datasetSchema.parse(worked.plan.dataset);
  }
}

async function outcome(given: Uint8Array, seed: number): Promise<string> {
  try {
    takeIn(await parseBytes(given), seed);
    return "accepted";
  } catch (error) {
    if (error instanceof TableRefusal) return error.code;
    return `!${error instanceof Error ? error.stack : String(error)}`;
  }
}

export const tablesTarget: FuzzTarget = {
  name: { zh: "导入的工作簿与文本表", en: "imported workbooks and text tables" },
  share: 0.14,
  async run(count, seed, told) {
    for (const [at, given] of fc.sample(content, { numRuns: count, seed }).entries()) {
      told(await outcome(given, seed + at), () => Buffer.from(given).toString("base64").slice(0, 8000));
    }
  },
};
