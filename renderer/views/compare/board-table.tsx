import { formatCount, noFigure } from "../../words/format.ts";
import { signed } from "../../words/signed.ts";
import { useWords } from "../../words/use-words.ts";
import { type BoardColumn, boardRows, targetsDiffer } from "./board-rows.ts";

interface BoardTableProps {
  readonly label: string;
  /** The first is what the others are held against. */
  readonly columns: readonly BoardColumn[];
}

/** The targets and totals of several scenarios, with what each has more or less than the first. */
export function BoardTable({ label, columns }: BoardTableProps) {
  const words = useWords();
  return (
    <table className="table board-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words("board.column.name")}</th>
          {columns.map(({ key, name, board }) => (
            <th key={key} scope="col" className="numeric" title={name}>
              {words("board.year", { name, year: String(board.year) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {boardRows(columns, words).map((row) => {
          const apart = targetsDiffer(row);
          return (
            <tr key={row.key}>
              <th scope="row">
                {row.label}
                {row.target === undefined ? null : (
                  <span className="board-target">
                    {words("board.target", { target: formatCount(row.target) })}
                  </span>
                )}
              </th>
              {row.cells.map(({ value, target }, index) => {
                const more = index === 0 ? "" : difference(row.cells[0]?.value, value, row.format);
                return (
                  <td key={columns[index]?.key} className="numeric">
                    {apart && target !== undefined ? (
                      <span className="board-target">
                        {words("board.target", { target: formatCount(target) })}
                      </span>
                    ) : null}{" "}
                    {row.format(value)}
                    {more === "" ? null : <span className="difference">{more}</span>}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** “+2”, “−0.15”; "" where there is none or it cannot be said. */
export function difference(
  from: number | null | undefined,
  to: number | null | undefined,
  format: (value: number) => string,
): string {
  if (from === null || from === undefined || to === null || to === undefined) return "";
  const text = signed(to - from, format);
  return text === noFigure || !/[1-9]/.test(text) ? "" : text;
}
