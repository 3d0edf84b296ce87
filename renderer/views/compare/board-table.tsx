import type { Tier } from "../../../shared/dataset/schema.ts";
import type { Board } from "../../../shared/scenario/difference-results.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { formatCount, formatWan, formatYi, noFigure } from "../../words/format.ts";
import { signed } from "../../words/signed.ts";
import { tierMarksOfAll } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";

interface BoardTableProps {
  readonly label: string;
  /** The first is what the others are held against. */
  readonly columns: readonly { readonly key: string; readonly name: string; readonly board: Board }[];
  /** Of every dataset the boards stand on; absent: those of the one on the screen. */
  readonly tiers?: readonly (readonly Tier[])[];
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly format: (value: number | null | undefined) => string;
  of(board: Board): number | null | undefined;
  target?(board: Board): number | undefined;
}

/** The targets and totals of several scenarios, with what each has more or less than the first. */
export function BoardTable({ label, columns, tiers }: BoardTableProps) {
  const words = useWords();
  const shown = useWorkbench((state) => state.dataset?.targets.tiers) ?? [];
  const rows: Row[] = [
    ...tierMarksOfAll(tiers ?? [shown], words).map(({ id, label: tier }) => ({
      key: id,
      label: words("board.tier", { tier }),
      format: formatCount,
      of: ({ tierCounts }: Board) => tierCounts[id],
      target: ({ targets }: Board) => targets[id]?.target,
    })),
    ...(["urbanJobs", "incomeGap"] as const).map((id) => ({
      key: id,
      label: words(`board.${id}`),
      format: id === "urbanJobs" ? formatWan : formatCount,
      of: ({ targets }: Board) => targets[id]?.reached,
      target: ({ targets }: Board) => targets[id]?.target,
    })),
    ...(["gdpNominal", "gdpReal"] as const).map((id) => ({
      key: id,
      label: words(`board.${id}`),
      format: formatYi,
      of: (board: Board) => board[id],
    })),
  ];
  const base = columns[0]?.board;
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
        {rows.map((row) => {
          const target = base === undefined ? undefined : row.target?.(base);
          return (
            <tr key={row.key}>
              <th scope="row">
                {row.label}
                {target === undefined ? null : (
                  <span className="board-target">
                    {words("board.target", { target: formatCount(target) })}
                  </span>
                )}
              </th>
              {columns.map(({ key, board }, index) => {
                const value = row.of(board);
                const from = base === undefined ? null : row.of(base);
                const more = index === 0 ? "" : difference(from, value, row.format);
                return (
                  <td key={key} className="numeric">
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
