import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import { bodyIndent, bodyLine, faces, sizes } from "./page-measures.ts";

const exactly = { line: bodyLine, lineRule: LineRuleType.EXACT };
const black = { color: "000000" };

/** The document's own styles, so that its look can be changed in one place. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: faces.body, size: sizes.body, language: { eastAsia: "zh-CN", value: "en-US" } },
    },
    title: {
      run: { font: faces.heading, size: sizes.title, ...black },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 1200, after: 480 } },
    },
    heading1: {
      run: { font: faces.heading, size: sizes.body, bold: false, ...black },
      paragraph: {
        spacing: { before: 240, after: 120, ...exactly },
        indent: { firstLine: bodyIndent },
        keepNext: true,
      },
    },
    heading2: {
      run: { font: faces.section, size: sizes.body, bold: false, ...black },
      paragraph: { spacing: { before: 120, ...exactly }, indent: { firstLine: bodyIndent }, keepNext: true },
    },
    heading3: {
      run: { font: faces.body, size: sizes.body, bold: true, ...black },
      paragraph: { spacing: exactly, indent: { firstLine: bodyIndent }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "Body",
      name: "正文段落",
      basedOn: "Normal",
      paragraph: { spacing: exactly, indent: { firstLine: bodyIndent }, alignment: AlignmentType.JUSTIFIED },
    },
    {
      id: "TitleLine",
      name: "标题说明",
      basedOn: "Normal",
      run: { font: faces.section, size: sizes.body },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactly },
    },
    {
      id: "Contents",
      name: "目录项",
      basedOn: "Normal",
      paragraph: { spacing: exactly, indent: { left: bodyIndent } },
    },
    {
      id: "TableTitle",
      name: "表题",
      basedOn: "Normal",
      run: { font: faces.heading, size: 24 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200 }, keepNext: true },
    },
    {
      id: "TableUnit",
      name: "表单位",
      basedOn: "Normal",
      run: { font: faces.table, size: sizes.note },
      paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 40 }, keepNext: true },
    },
    {
      id: "TableText",
      name: "表文",
      basedOn: "Normal",
      run: { font: faces.table, size: sizes.table },
    },
    {
      id: "FigureTitle",
      name: "图题",
      basedOn: "Normal",
      run: { font: faces.heading, size: 24 },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: "Picture",
      name: "图",
      basedOn: "Normal",
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200 }, keepNext: true },
    },
    {
      id: "Note",
      name: "图表注",
      basedOn: "Normal",
      run: { font: faces.table, size: sizes.note },
      paragraph: { spacing: { before: 40, after: 160 } },
    },
    {
      id: "PageNumber",
      name: "页码",
      basedOn: "Normal",
      run: { font: faces.table, size: 28 },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
};
