/** Tables for a terminal, in which a Chinese character takes two places. */

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

function width(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** The first column to the left, the others, as numbers are, to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  const lines = rows.map((row) =>
    row.map((cell, column) => {
      const blank = " ".repeat((widths[column] ?? 0) - width(cell));
      return column === 0 ? cell + blank : blank + cell;
    }),
  );
  return lines.map((cells) => cells.join("  ").trimEnd()).join("\n");
}
