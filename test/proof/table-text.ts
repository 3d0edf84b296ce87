/** A table as Markdown that can also be read as it stands: columns padded to the width they show in. */
import type { Cell, Column, Said, Table } from "./proof.ts";

/** Chinese first, English beside where it differs. */
export function bothLanguages({ zh, en }: Said): string {
  return zh === en ? zh : `${zh} ${en}`;
}

export function tableText({ columns, rows, note }: Table): string {
  const heads = columns.map(({ head, unit }) =>
    unit === undefined ? bothLanguages(head) : `${bothLanguages(head)}（${unit}）`,
  );
  const cells = rows.map((row) => columns.map((column) => cellText(row[column.key] ?? null, column)));
  const widths = heads.map((head, at) =>
    Math.max(3, shownWidth(head), ...cells.map((row) => shownWidth(row[at] ?? ""))),
  );
  const isFigures = columns.map(({ key }) => rows.some((row) => typeof row[key] === "number"));
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, at) => padded(text, widths[at]!, isFigures[at]!)).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (isFigures[at] ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  const lines = [line(heads), rule, ...cells.map(line)];
  return note === undefined ? lines.join("\n") : [...lines, "", note.zh, "", note.en].join("\n");
}

export function cellText(cell: Cell, { digits }: Pick<Column, "digits"> = {}): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return cell.replaceAll("|", "\\|");
  return figureText(cell, digits);
}

/** Three significant digits unless told, and whole numbers whole. */
function figureText(value: number, digits: number | undefined): string {
  if (digits !== undefined) return grouped(value, digits);
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 100) return grouped(value, 0);
  return size < 0.001 ? value.toExponential(1) : grouped(value, size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

function grouped(value: number, digits: number): string {
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function padded(text: string, width: number, toTheRight: boolean): string {
  const room = " ".repeat(Math.max(0, width - shownWidth(text)));
  return toTheRight ? room + text : text + room;
}

/** Chinese characters take two places. */
function shownWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
}
