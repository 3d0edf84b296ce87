import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseBytes } from "../../../electron/interchange/tables/parse-bytes.ts";
import { readTable } from "../../../electron/interchange/tables/read-table.ts";
import { maxSheetCells, maxSheetRows } from "../../../electron/interchange/tables/table-limits.ts";
import { TableRefusal } from "../../../electron/interchange/tables/table-refusal.ts";
import { FaultError } from "../../../shared/contract/fault.ts";
import { encodeGbk } from "./encode-gbk.ts";
import { type OddParts, type OddSheet, oddParts, oddWorkbook, packedZip } from "./odd-workbook.ts";
import { workbookOf } from "./write-rows.ts";

// Threads take their time to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const text = (content: string) => Buffer.from(content);
const rowsOf = async (bytes: Uint8Array) => (await parseBytes(bytes)).sheets[0]?.rows;
const refusalOf = async (bytes: Uint8Array) => {
  try {
    await parseBytes(bytes);
  } catch (error) {
    if (error instanceof TableRefusal) return { code: error.code, ...error.details };
    throw error;
  }
  throw new Error("not refused");
};
const one = (rows: string, more: Partial<OddSheet> = {}, parts: OddParts = {}) =>
  oddWorkbook([{ name: "表", rows, ...more }], parts);

describe("text", () => {
  test.each([
    ["UTF-8", text("名称,值\n安宁市,1.5\n"), []],
    ["UTF-8 with a byte order mark", text("\uFEFF名称,值\n安宁市,1.5\n"), []],
    ["UTF-16", Buffer.from("\uFEFF名称\t值\r\n安宁市\t1.5\r\n", "utf16le"), []],
    ["GBK", Buffer.from(encodeGbk("名称,值\r\n安宁市,1.5\r\n")), ["decoded-gbk"]],
    ["tabs", text("名称\t值\n安宁市\t1.5\n"), []],
    ["semicolons", text("名称;值\n安宁市;1.5\n"), []],
  ])("%s", async (_what, bytes, notes) => {
    const { sheets, notes: found } = await parseBytes(bytes);
    expect(sheets).toEqual([
      {
        name: "csv",
        hidden: false,
        merges: [],
        rows: [
          ["名称", "值"],
          ["安宁市", 1.5],
        ],
      },
    ]);
    expect(found).toEqual(notes);
  });

  test("cells are what they say: numbers, codes with a leading zero, separated digits, errors, nothing", async () => {
    expect(await rowsOf(text('530124,012,"1,234.5",#DIV/0!, ,-3.5e2\n,,\n'))).toEqual([
      [530124, "012", "1,234.5", { error: "#DIV/0!" }, null, -350],
    ]);
  });

  test.each([
    ["nothing", text(""), { code: "table-unreadable", cause: "empty" }],
    ["blanks", text(" , \n\n"), { code: "table-unreadable", cause: "empty" }],
    [
      "a picture",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      { code: "table-unreadable", cause: "foreign" },
    ],
    ["a web page", text("<html><table></table></html>"), { code: "table-unreadable", cause: "foreign" }],
    ["a quote never closed", text('名称,值\n"安宁市,1\n'), { code: "table-unreadable", cause: "damaged" }],
    [
      "bytes of no encoding",
      Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]),
      { code: "table-unreadable", cause: "encoding" },
    ],
    ["too many rows", text("1\n".repeat(maxSheetRows + 1)), { code: "table-too-large", what: "rows" }],
    [
      "too many cells",
      text(`${"1,".repeat(200)}1\n`.repeat(1000)),
      { code: "table-too-large", what: "cells" },
    ],
  ])("%s is refused by name", async (_what, bytes, reason) => {
    expect(await refusalOf(bytes)).toMatchObject(reason);
  });
});

describe("a workbook", () => {
  test("as an ordinary writer writes it", async () => {
    const bytes = await workbookOf(
      [
        ["题目", null, null],
        ["富 民 县", 123.4, true],
        [null, null, "1,234"],
      ],
      {
        sheet: "13-5 地区生产总值",
        merged: [{ row: 0, column: 0, columns: 3 }],
      },
    );
    expect(await parseBytes(bytes)).toEqual({
      sheets: [
        {
          name: "13-5 地区生产总值",
          hidden: false,
          rows: [["题目"], ["富 民 县", 123.4, true], [null, null, "1,234"]],
          merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        },
      ],
      notes: [],
    });
  });

  test("errors stay errors, and a formula without a stored result is one", async () => {
    const bytes = one(
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>A1+1</f></c><c r="C1" t="str"><f>T(1)</f><v>甲</v></c><c r="D1"><f>1+1</f><v>2</v></c></row>',
    );
    const { sheets, notes } = await parseBytes(bytes);
    expect(sheets[0]?.rows).toEqual([[{ error: "#DIV/0!" }, { error: "#FORMULA" }, "甲", 2]]);
    expect(notes).toEqual(["formulas-as-stored"]);
  });

  test("shared, inline and rich strings, without the readings beside them", async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>安宁市</t></is></c></row>';
    const sharedStrings =
      '<si><t xml:space="preserve"> 富 民 县 </t></si><si><r><t>禄丰</t></r><r><rPr><b/></rPr><t>市</t></r><rPh sb="0" eb="1"><t>ルー</t></rPh></si>';
    expect(await rowsOf(one(rows, {}, { sharedStrings }))).toEqual([["富 民 县", "禄丰市", "安宁市"]]);
  });

  test("a merged area has its value in its first cell; filled formats to the last row are no rows", async () => {
    const rows =
      '<row r="2"><c r="B2" t="inlineStr"><is><t>合计</t></is></c><c r="C2" s="0"/></row><row r="1048576"><c r="A1048576"/></row>';
    const { sheets } = await parseBytes(
      one(rows, { after: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' }),
    );
    expect(sheets[0]).toMatchObject({
      rows: [[], [null, "合计"]],
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    });
  });

  test("hidden sheets are read and marked; macros are noted and left alone", async () => {
    const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const bytes = oddWorkbook(
      [
        { name: "草稿", rows: cell, state: "veryHidden" },
        { name: "表一", rows: cell },
      ],
      { more: { "xl/vbaProject.bin": "macro" } },
    );
    const { sheets, notes } = await parseBytes(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["草稿", true],
      ["表一", false],
    ]);
    expect(notes).toEqual(["macros-left-out"]);
  });

  test("cells right of the last column that is read are left out, with a note", async () => {
    const { sheets, notes } = await parseBytes(
      one('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'),
    );
    expect(sheets[0]?.rows).toEqual([[1]]);
    expect(notes).toEqual(["sheet-cut"]);
  });

  const cells = (count: number) => `<row r="1">${"<c><v>1</v></c>".repeat(count)}</row>`;
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  test.each([
    ["an old workbook", compound, { cause: "oldExcel" }],
    [
      "one with a password",
      Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]),
      { cause: "protected" },
    ],
    [
      "another archive",
      Buffer.from(packedZip(new Map([["a.txt", { content: text("a") }]]))),
      { cause: "foreign" },
    ],
    ["an archive cut off", Buffer.from(one(cells(3))).subarray(0, 300), { cause: "damaged" }],
    ["a sheet that is not there", storedWithout("xl/worksheets/sheet1.xml"), { cause: "damaged" }],
    ["XML that breaks off", Buffer.from(one('<row r="1"><c r="A1"><v>1')), { cause: "damaged" }],
    ["an empty workbook", Buffer.from(one("")), { cause: "empty" }],
    [
      "a million rows",
      Buffer.from(one('<row r="1000000"><c r="A1000000"><v>1</v></c></row>')),
      { what: "rows" },
    ],
    ["too many cells", Buffer.from(one(cells(maxSheetCells + 1))), { what: "cells", sheet: "表" }],
  ])("%s is refused by name", async (_what, bytes, reason) => {
    expect(await refusalOf(bytes)).toMatchObject(reason);
  });

  function storedWithout(path: string): Buffer {
    const parts = oddParts([{ name: "表", rows: "" }]);
    const rest = [...parts].filter(([name]) => name !== path);
    return Buffer.from(packedZip(new Map(rest.map(([name, content]) => [name, { content }]))));
  }

  /** Packs to a few hundred kilobytes. */
  const bomb = Buffer.alloc(120 * 1024 * 1024, 0x20);
  test.each([
    ["that says so", undefined],
    ["that lies about its size", 100],
  ])("a bomb %s is not unpacked", async (_what, claimed) => {
    const parts = new Map(
      [...oddParts([{ name: "表", rows: "" }])].map(([name, content]) => [name, { content }]),
    );
    const entries = new Map<string, { content: Uint8Array; claimed?: number }>(parts);
    entries.set("xl/worksheets/sheet1.xml", { content: bomb, ...(claimed === undefined ? {} : { claimed }) });
    expect(await refusalOf(packedZip(entries))).toMatchObject({ code: "table-too-large", what: "unpacked" });
  });

  test("an encrypted part is a password", async () => {
    const parts = [...oddParts([{ name: "表", rows: "" }])];
    const bytes = packedZip(new Map(parts.map(([name, content]) => [name, { content, encrypted: true }])));
    expect(await refusalOf(bytes)).toMatchObject({ cause: "protected" });
  });
});

describe("the reading thread", () => {
  test("hands over what it read, with the file's name in a refusal", async () => {
    const { sheets } = await readTable(text("名称,值\n安宁市,1\n"), "表.csv");
    expect(sheets[0]?.rows[1]).toEqual(["安宁市", 1]);
    await expect(readTable(text(""), "表.csv")).rejects.toMatchObject({
      fault: { code: "table-unreadable", details: { name: "表.csv", cause: "empty" } },
    });
  });

  test.each([
    ["never answers", new URL("./stuck-worker.ts", import.meta.url), { what: "time" }],
    ["eats memory", new URL("./hungry-worker.ts", import.meta.url), { what: "memory" }],
  ])("a thread that %s is ended, and the app goes on", async (_what, entry, details) => {
    const reading = readTable(text("1"), "表.csv", { entry, patience: 4000, heap: 32 });
    await expect(reading).rejects.toMatchObject({ fault: { code: "table-too-large", details } });
  });

  test("a thread that fails is a file that cannot be read", async () => {
    const entry = new URL("./failing-worker.ts", import.meta.url);
    await expect(readTable(text("1"), "表.csv", { entry })).rejects.toBeInstanceOf(FaultError);
  });
});

test("whatever the bytes, there is a table or a named refusal", async () => {
  const whole = Buffer.from(
    one(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>',
      {},
      { sharedStrings: "<si><t>甲</t></si>" },
    ),
  );
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
      const bytes = Buffer.from(whole.subarray(0, Math.max(4, length)));
      for (const [at, value] of changes) if (at > 3 && at < bytes.length) bytes[at] = value;
      await parseBytes(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(TableRefusal));
    }),
    { numRuns: 200 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await parseBytes(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(TableRefusal));
    }),
  );
});
