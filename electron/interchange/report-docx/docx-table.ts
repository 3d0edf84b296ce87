import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { ReportTable } from "../../../shared/report/schema.ts";
import type { FrameWords } from "../../../shared/report/words/frame-words.ts";
import { textWidth } from "./page-measures.ts";

const strong = { style: BorderStyle.SINGLE, size: 8, color: "000000" };
const thin = { style: BorderStyle.SINGLE, size: 4, color: "BFBFBF" };
const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };

/** A real table: its head repeats on every page and no row is torn. */
export function docxTable(
  { title, unit, columns, rows, note }: ReportTable,
  say: FrameWords,
): (Paragraph | Table)[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / shares));
  // As on the screen: a table of no more rows stays on one page.
  const small = rows.length <= 8;
  const row = (cells: readonly string[], head: boolean, keepNext: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: columns.map(
        ({ numeric }, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            // Words behind right-aligned figures keep a distance from them.
            margins: {
              top: 40,
              bottom: 40,
              left: !numeric && columns[index - 1]?.numeric ? 180 : 60,
              right: 60,
            },
            ...(head ? { borders: { bottom: strong } } : {}),
            children: [
              new Paragraph({
                style: "TableText",
                keepNext,
                alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [new TextRun({ text: cells[index] ?? "", bold: head })],
              }),
            ],
          }),
      ),
    });
  return [
    new Paragraph({ style: "TableTitle", text: title }),
    ...(unit === "" ? [] : [new Paragraph({ style: "TableUnit", text: say.unit(unit) })]),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: strong,
        bottom: strong,
        left: none,
        right: none,
        insideHorizontal: thin,
        insideVertical: none,
      },
      rows: [
        row(
          columns.map(({ label }) => label),
          true,
          true,
        ),
        ...rows.map((cells, at) => row(cells, false, small && at < rows.length - 1)),
      ],
    }),
    new Paragraph({ style: "Note", text: note === null ? "" : say.note(note) }),
  ];
}
