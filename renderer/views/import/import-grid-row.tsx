// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part as it scrolls
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is in the cells
import type { VirtualItem } from "@tanstack/react-virtual";
import { cellAddress } from "../../../shared/import/cell-address.ts";
import { halfOf, rowKey, takenHalves } from "../../../shared/import/halves.ts";
import type { ImportProblem } from "../../../shared/import/schema.ts";
import { DownIcon } from "../../app/icons.tsx";
import { useWords } from "../../words/use-words.ts";
import { columnWidth, matchWidth, rowHeight } from "./import-grid.tsx";
import { matchText } from "./import-text.ts";
import { cellText, matchColumn, nameColumn, rowPart, type SheetLook } from "./sheet-look.ts";
import { useProblemText } from "./use-problem-text.ts";

interface ImportGridRowProps {
  readonly look: SheetLook;
  /** Counted from 1. */
  readonly row: number;
  readonly top: number;
  readonly columns: readonly VirtualItem[];
  /** The column with the keyboard; null: not in this row. */
  readonly focus: number | null;
}

/** A row of the sheet with what it is taken for at its head. */
export function ImportGridRow({ look, row, top, columns, focus }: ImportGridRowProps) {
  const words = useWords();
  const problemText = useProblemText();
  const { sheet, mapping, matches, problems, settled } = look;
  const cells = sheet.rows[row - 1] ?? [];
  const part = rowPart(mapping, row);
  const [first] = takenHalves(mapping);
  const match = first === undefined ? undefined : matches.get(rowKey(row, first));
  // Where the right half alone is taken, what concerns its row is told at its name.
  const at = first === undefined || first.start === 0 ? matchColumn : nameColumn(mapping, first);
  const own = problems.get(`${row}:${at ?? matchColumn}`) ?? [];
  const open = part === "figures" && (match?.kind === "unknown" || match?.kind === "ambiguous");
  const answered = part === "figures" && first !== undefined && rowKey(row, first) in mapping.rows;
  const rowClass = ["import-row", part];
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={rowClass.join(" ")}
      style={{ transform: `translateY(${top}px)`, height: rowHeight }}
    >
      <span
        role="rowheader"
        aria-colindex={1}
        aria-haspopup="dialog"
        className={`import-match ${open ? "wrong" : severityOf(own)}`}
        style={{ width: matchWidth }}
        data-place={`${row}:${matchColumn}`}
        tabIndex={focus === matchColumn ? 0 : -1}
        title={own.map(problemText).join("\n")}
      >
        <span className="import-number">{row}</span>
        <span className={answered ? "import-match-name answered" : "import-match-name"}>
          {matchText(mapping, row, match, words)}
        </span>
        <DownIcon />
      </span>
      {columns.map(({ index, start }) => {
        const cell = cells[index];
        const found = problems.get(`${row}:${index}`) ?? [];
        const half = halfOf(mapping, index);
        const used = mapping.columns[String(index)] !== undefined && half !== null;
        const answer = settled.get(`${row}:${index}`);
        const typed = mapping.cells[cellAddress(row, index)];
        const skipped = half !== null && matches.get(rowKey(row, half))?.kind === "skipped";
        const look_ = ["import-cell"];
        if (typeof cell === "number") look_.push("numeric");
        if (!used || part === "before" || part === "after") look_.push("unused");
        if (found.length > 0) look_.push(severityOf(found));
        if (answer?.applied) look_.push("settled", answer.how);
        if (part === "figures" && skipped) look_.push("skipped");
        const said = [
          ...found.map(problemText),
          ...(answer?.applied ? [words(`import.cell.${answer.how}`)] : []),
        ];
        return (
          <span
            key={index}
            role="gridcell"
            aria-colindex={index + 2}
            className={look_.join(" ")}
            style={{ left: start, width: columnWidth }}
            data-place={`${row}:${index}`}
            tabIndex={focus === index ? 0 : -1}
            title={[cellText(cell), ...said].filter(Boolean).join("\n")}
          >
            {answer?.applied && typed?.kind === "value" ? cellText(typed.value) : cellText(cell)}
            {said.length > 0 ? <span className="unseen">{said.join(" ")}</span> : null}
          </span>
        );
      })}
    </div>
  );
}

function severityOf(problems: readonly ImportProblem[]): string {
  if (problems.length === 0) return "";
  return problems.some(({ severity }) => severity === "error") ? "wrong" : "doubtful";
}
