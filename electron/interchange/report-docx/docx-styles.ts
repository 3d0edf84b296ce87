import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "../../../shared/words/language.ts";
import { docxLooks } from "./docx-looks.ts";
import { faces, sizes } from "./page-measures.ts";

const black = { color: "000000" };

/** The document's own styles, so that its look can be changed in one place. */
export function docxStyles(language: Language): IStylesOptions {
  const { body, line, indent, paragraphAfter, boldHeadings, headings, names } = docxLooks[language];
  const exactly = { line, lineRule: LineRuleType.EXACT };
  const flowing = paragraphAfter === 0 ? exactly : { ...exactly, after: paragraphAfter };
  // A heading larger than the text must not be cut by its line.
  const headed = boldHeadings ? {} : exactly;
  const bold = boldHeadings ? { bold: true } : {};
  const firstLine = indent === 0 ? {} : { indent: { firstLine: indent } };
  return {
    default: {
      document: {
        run: { font: faces.body, size: body, language: { eastAsia: "zh-CN", value: "en-US" } },
      },
      title: {
        run: { font: faces.heading, size: sizes.title, ...bold, ...black },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 1200, after: 480 } },
      },
      heading1: {
        run: { font: faces.heading, size: headings[0], bold: boldHeadings, ...black },
        paragraph: {
          spacing: { before: 240, after: 120, ...headed },
          ...firstLine,
          keepNext: true,
        },
      },
      heading2: {
        run: { font: faces.section, size: headings[1], bold: boldHeadings, ...black },
        paragraph: { spacing: { before: 120, ...headed }, ...firstLine, keepNext: true },
      },
      heading3: {
        run: { font: faces.body, size: headings[2], bold: true, ...black },
        paragraph: { spacing: exactly, ...firstLine, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: "Body",
        name: names.Body,
        basedOn: "Normal",
        paragraph: { spacing: flowing, ...firstLine, alignment: AlignmentType.JUSTIFIED },
      },
      {
        id: "TitleLine",
        name: names.TitleLine,
        basedOn: "Normal",
        run: { font: faces.section, size: body },
        paragraph: { alignment: AlignmentType.CENTER, spacing: exactly },
      },
      {
        id: "Contents",
        name: names.Contents,
        basedOn: "Normal",
        paragraph: { spacing: exactly, ...(indent === 0 ? {} : { indent: { left: indent } }) },
      },
      {
        id: "TableTitle",
        name: names.TableTitle,
        basedOn: "Normal",
        run: { font: faces.heading, size: sizes.caption, ...bold },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200 }, keepNext: true },
      },
      {
        id: "TableUnit",
        name: names.TableUnit,
        basedOn: "Normal",
        run: { font: faces.table, size: sizes.note },
        paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 40 }, keepNext: true },
      },
      {
        id: "TableText",
        name: names.TableText,
        basedOn: "Normal",
        run: { font: faces.table, size: sizes.table },
      },
      {
        id: "FigureTitle",
        name: names.FigureTitle,
        basedOn: "Normal",
        run: { font: faces.heading, size: sizes.caption, ...bold },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      {
        id: "Picture",
        name: names.Picture,
        basedOn: "Normal",
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200 }, keepNext: true },
      },
      {
        id: "Note",
        name: names.Note,
        basedOn: "Normal",
        run: { font: faces.table, size: sizes.note },
        paragraph: { spacing: { before: 40, after: 160 } },
      },
      {
        id: "PageNumber",
        name: names.PageNumber,
        basedOn: "Normal",
        run: { font: faces.table, size: sizes.pageNumber },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  };
}
