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
import { type FrameWords, frameWords } from "../../../shared/report/words/frame-words.ts";
import { docxStyles } from "./docx-styles.ts";
import { docxTable } from "./docx-table.ts";
import { page, textWidthPx } from "./page-measures.ts";
import type { Picture } from "./picture.ts";

/** `pictures` by the figures' ids; a figure without one is named, and the document says that it is left out. */
export async function reportDocx(
  report: Report,
  pictures: ReadonlyMap<string, Picture>,
): Promise<Uint8Array> {
  const say = frameWords[report.language];
  const document = new Document({
    title: report.title,
    creator: say.creator,
    styles: docxStyles(report.language),
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin } },
        footers: { default: new Footer({ children: [pageNumber(say)] }) },
        children: [
          ...front(report, pictures, say),
          ...report.chapters.flatMap((chapter, index) => chapterParts(chapter, index, pictures, say)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageNumber({ page: { before, after } }: FrameWords): Paragraph {
  return new Paragraph({
    style: "PageNumber",
    children: [new TextRun({ children: [before, PageNumber.CURRENT, after] })],
  });
}

function front(
  { title, lines, chapters }: Report,
  pictures: ReadonlyMap<string, Picture>,
  say: FrameWords,
): Paragraph[] {
  const figures = chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "figure"));
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...lines.map((text) => new Paragraph({ style: "TitleLine", text })),
    new Paragraph({ style: "FigureTitle", text: say.contents, spacing: { before: 800, after: 200 } }),
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
            text: say.note(say.withoutFigures),
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
  say: FrameWords,
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
      : blockParts(block, pictures, say),
  );
}

const anchorOf = (index: number) => `chapter${index + 1}`;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function blockParts(
  block: Block,
  pictures: ReadonlyMap<string, Picture>,
  say: FrameWords,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({ heading: levels[block.level], text: block.text, pageBreakBefore: block.newPage }),
      ];
    case "paragraph":
      return [new Paragraph({ style: "Body", text: block.text })];
    case "table":
      return docxTable(block, say);
    case "figure":
      return figureParts(block, pictures.get(block.id), say);
  }
}

function figureParts(
  { title, unit, note }: ReportFigure,
  picture: Picture | undefined,
  say: FrameWords,
): Paragraph[] {
  const caption = unit === "" ? title : say.captioned(title, unit);
  const notes = note === null ? [] : [new Paragraph({ style: "Note", text: say.note(note) })];
  if (picture === undefined) return [new Paragraph({ style: "FigureTitle", text: say.leftOut(caption) })];
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
