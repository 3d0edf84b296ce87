/** Tab-separated text as Excel and WPS put it on the clipboard, and back. */

/** More text than any sheet of 129 units holds; the rest is not read. */
export const maxPastedLength = 4_000_000;

export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  /** Text beyond the limit was left out. */
  readonly cut: boolean;
}

/** Cells in quotes may hold tabs, line ends and doubled quotes. The line end after the last row is no row. */
export function readTable(text: string): PastedTable {
  const cut = text.length > maxPastedLength;
  const source = (cut ? text.slice(0, maxPastedLength) : text).replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = source.length;
  while (at < end) {
    const [cell, next] = source[at] === '"' ? quoted(source, at) : plain(source, at);
    row.push(cell);
    at = next;
    if (at >= end) break;
    if (source[at] === "\t") {
      at += 1;
      if (at >= end) row.push("");
      continue;
    }
    at += source[at] === "\r" && source[at + 1] === "\n" ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows, cut };
}

const separator = /[\t\r\n]/g;

function plain(source: string, from: number): [string, number] {
  separator.lastIndex = from;
  const to = separator.exec(source)?.index ?? source.length;
  return [source.slice(from, to), to];
}

/** A cell that begins with a quote but does not end with one is taken as it stands. */
function quoted(source: string, from: number): [string, number] {
  let at = from + 1;
  for (;;) {
    const close = source.indexOf('"', at);
    if (close === -1) return plain(source, from);
    if (source[close + 1] === '"') {
      at = close + 2;
      continue;
    }
    const after = source[close + 1];
    if (after !== undefined && !/[\t\r\n]/.test(after)) return plain(source, from);
    return [source.slice(from + 1, close).replaceAll('""', '"'), close + 1];
  }
}

/** Rates as percent, as exact as they are: a cell pasted back is the cell copied. */
export function writeTable(rows: readonly (readonly (number | null)[])[]): string {
  return rows.map((row) => row.map(percentText).join("\t")).join("\r\n");
}

/** `0.0512` is “5.12%”. */
export function percentText(value: number | null): string {
  return value === null ? "" : `${Number((value * 100).toFixed(10))}%`;
}
