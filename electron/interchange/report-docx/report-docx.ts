/** A report as a Word document: styled headings, real tables, figures as SVG with a picture beside. */
import {
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { Block, Chapter, Report, ReportFigure } from "../../../shared/report/schema.ts";
import { docxStyles } from "./docx-styles.ts";
import { docxTable } from "./docx-table.ts";
import { page, textWidthPx } from "./page-measures.ts";
import type { Picture } from "./picture.ts";

/** `pictures` by the figures' ids; a figure without one is named, and the document says that it is left out. */
export async function reportDocx(
  report: Report,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Uint8Array> {
  const document = new Document({
    title: report.title,
    creator: "县策",
    styles: docxStyles,
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          ...front(report, pictures),
          ...report.chapters.flatMap((chapter, index) => chapterParts(chapter, index, pictures)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageNumber(): Paragraph {
  return new Paragraph({
    style: "PageNumber",
    children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })],
  });
}

function front({ title, lines, chapters }: Report, pictures: ReadonlyMap<string, Picture>): Paragraph[] {
  const figures = chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "figure"));
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...lines.map((text) => new Paragraph({ style: "TitleLine", text })),
    new Paragraph({ style: "FigureTitle", text: "目　录", spacing: { before: 800, after: 200 } }),
    ...chapters.map(
      (chapter, index) =>
        new Paragraph({
          style: "Contents",
          children: [
            new InternalHyperlink({ anchor: anchorOf(index), children: [new TextRun(chapter.title)] }),
          ],
        }),
    ),
    ...(figures.length > 0 && pictures.size === 0
      ? [
          new Paragraph({
            style: "Note",
            text: "注：本文件由命令行写出，不含图，只列图题；图见窗口中的报告。",
          }),
        ]
      : []),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function chapterParts(
  { blocks }: Chapter,
  index: number,
  pictures: ReadonlyMap<string, Picture>,
): (Paragraph | Table)[] {
  return blocks.flatMap((block, at) =>
    at === 0 && block.kind === "heading"
      ? [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            pageBreakBefore: block.newPage,
            children: [new Bookmark({ id: anchorOf(index), children: [new TextRun(block.text)] })],
          }),
        ]
      : blockParts(block, pictures),
  );
}

const anchorOf = (index: number) => `chapter${index + 1}`;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function blockParts(block: Block, pictures: ReadonlyMap<string, Picture>): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({ heading: levels[block.level], text: block.text, pageBreakBefore: block.newPage }),
      ];
    case "paragraph":
      return [new Paragraph({ style: "Body", text: block.text })];
    case "table":
      return docxTable(block);
    case "figure":
      return figureParts(block, pictures.get(block.id));
  }
}

function figureParts({ title, unit, note }: ReportFigure, picture: Picture | undefined): Paragraph[] {
  const caption = unit === "" ? title : `${title}（${unit}）`;
  const notes = note === null ? [] : [new Paragraph({ style: "Note", text: `注：${note}` })];
  if (picture === undefined) return [new Paragraph({ style: "FigureTitle", text: `${caption}：图略` })];
  const scale = Math.min(1, textWidthPx / picture.width);
  const image = new ImageRun({
    type: "svg",
    data: Buffer.from(picture.svg, "utf8"),
    fallback: { type: "png", data: Buffer.from(picture.png, "base64") },
    transformation: {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    },
    altText: { name: title, title, description: caption },
  });
  return [
    new Paragraph({ style: "Picture", children: [image] }),
    new Paragraph({ style: "FigureTitle", text: caption }),
    ...notes,
  ];
}
