import { expect, test } from "vitest";
import { chapterIds } from "../../shared/report/schema.ts";
import { anning, desk } from "../services/fixtures.ts";
import { textOf, unzipped } from "./unzipped.ts";

/** One white point. */
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"></svg>';

async function written(withPictures: boolean) {
  const { call } = desk();
  const { id } = (await call("scenario.create", { name: "甲" })).document;
  const report = await call("report.compose", { id, chapters: [...chapterIds], units: [anning] });
  const blocks = report.chapters.flatMap((chapter) => chapter.blocks);
  const figures = blocks.flatMap((block) => (block.kind === "figure" ? [block] : []));
  const pictures = Object.fromEntries(
    withPictures ? figures.map(({ id: figure }) => [figure, { svg, png, width: 589, height: 200 }]) : [],
  );
  const { name, content } = await call("report.word", { report, pictures });
  const files = unzipped(Buffer.from(content, "base64"));
  return { name, blocks, figures, files, document: textOf(files, "word/document.xml") };
}
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

test("headings are real headings, tables real tables whose heads repeat", async () => {
  const { name, blocks, document } = await written(true);
  expect(name).toBe("云南省县域经济推演报告.docx");
  for (const level of [1, 2]) {
    const wanted = blocks.filter((block) => block.kind === "heading" && block.level === level).length;
    expect(count(document, new RegExp(`<w:pStyle w:val="Heading${level}"/>`, "g"))).toBe(wanted);
  }
  const tables = blocks.filter(({ kind }) => kind === "table").length;
  expect(count(document, /<w:tbl>/g)).toBe(tables);
  expect(count(document, /<w:tblHeader\/>/g)).toBe(tables);
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="1683[78]"/);
});

test("every figure is there as a drawing with a picture beside", async () => {
  const { figures, files, document } = await written(true);
  expect(figures.length).toBeGreaterThan(3);
  expect(count(document, /<w:drawing>/g)).toBe(figures.length);
  expect([...files.keys()].some((file) => /^word\/media\/.*\.svg$/.test(file))).toBe(true);
  expect([...files.keys()].some((file) => /^word\/media\/.*\.png$/.test(file))).toBe(true);
  expect(document).not.toContain("图略");
});

test("without pictures each figure is named, and the document says why", async () => {
  const { figures, document } = await written(false);
  expect(count(document, /图略/g)).toBe(figures.length);
  expect(document).toContain("不含图");
});

test("a document that is being written can be stopped; another is written as ever", async () => {
  const { call, fault } = desk();
  const { id } = (await call("scenario.create", { name: "甲" })).document;
  const report = await call("report.compose", { id, chapters: ["summary", "tiers"] });
  const stopped = fault("report.word", { run: "w", report, pictures: {} });
  await expect.poll(async () => (await call("report.cancel", { run: "w" })).cancelled).toBe(true);
  expect((await stopped).code).toBe("cancelled");
  expect(await call("report.cancel", { run: "w" })).toEqual({ cancelled: false });
  const { content } = await call("report.word", { run: "w2", report, pictures: {} });
  expect(textOf(unzipped(Buffer.from(content, "base64")), "word/document.xml")).toContain("一、摘要");
});
