/** What a document looks like in each language: official documents in Chinese, a plain report in English. */
import type { Language } from "../../../shared/words/language.ts";

/** Sizes in half points, distances in twentieths of a point. */
interface DocxLook {
  readonly body: number;
  readonly line: number;
  /** Of the first line of paragraphs and headings. */
  readonly indent: number;
  readonly paragraphAfter: number;
  /** Chinese headings stand out by their face, Latin ones by their weight. */
  readonly boldHeadings: boolean;
  readonly headings: readonly [number, number, number];
  readonly names: Readonly<Record<DocxStyle, string>>;
}

export type DocxStyle =
  | "Body"
  | "TitleLine"
  | "Contents"
  | "TableTitle"
  | "TableUnit"
  | "TableText"
  | "FigureTitle"
  | "Picture"
  | "Note"
  | "PageNumber";

export const docxLooks: Readonly<Record<Language, DocxLook>> = {
  "zh-CN": {
    // 三号, 28 pt, two characters.
    body: 32,
    line: 560,
    indent: 640,
    paragraphAfter: 0,
    boldHeadings: false,
    headings: [32, 32, 32],
    names: {
      Body: "正文段落",
      TitleLine: "标题说明",
      Contents: "目录项",
      TableTitle: "表题",
      TableUnit: "表单位",
      TableText: "表文",
      FigureTitle: "图题",
      Picture: "图",
      Note: "图表注",
      PageNumber: "页码",
    },
  },
  en: {
    body: 24,
    line: 340,
    indent: 0,
    paragraphAfter: 120,
    boldHeadings: true,
    headings: [32, 28, 24],
    names: {
      Body: "Report text",
      TitleLine: "Title line",
      Contents: "Contents entry",
      TableTitle: "Table title",
      TableUnit: "Table unit",
      TableText: "Table text",
      FigureTitle: "Figure title",
      Picture: "Picture",
      Note: "Table note",
      PageNumber: "Page number of the report",
    },
  },
};
