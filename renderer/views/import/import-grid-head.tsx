// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part as it scrolls
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is in the cells
import type { VirtualItem } from "@tanstack/react-virtual";
import { columnName } from "../../../shared/import/cell-address.ts";
import { halfOf } from "../../../shared/import/halves.ts";
import type { ColumnUse } from "../../../shared/import/schema.ts";
import { DownIcon } from "../../app/icons.tsx";
import type { Mapping } from "../../state/import-desk.ts";
import { useWords } from "../../words/use-words.ts";
import { columnWidth, matchWidth } from "./import-grid.tsx";
import { columnUseDetail, columnUseText } from "./import-text.ts";
import { headRow, matchColumn, type SheetLook, type SheetPlace } from "./sheet-look.ts";

interface ImportGridHeadProps {
  readonly stage: Mapping;
  readonly look: SheetLook;
  readonly columns: readonly VirtualItem[];
  readonly focus: SheetPlace;
}

/** What each column tells, to be chosen; a proposal that nobody has changed says so. */
export function ImportGridHead({ stage, look, columns, focus }: ImportGridHeadProps) {
  const words = useWords();
  const { mapping, opened } = stage;
  const proposed = opened.proposals.find(({ sheet }) => sheet === mapping.sheet)?.columns ?? {};
  const tab = (column: number) => (focus.row === headRow && focus.column === column ? 0 : -1);
  return (
    <div role="rowgroup" className="import-grid-head">
      <div role="row" aria-rowindex={1} className="import-head-row">
        <span
          role="columnheader"
          aria-colindex={1}
          className="import-corner"
          style={{ width: matchWidth }}
          data-place={`${headRow}:${matchColumn}`}
          tabIndex={tab(matchColumn)}
        >
          {words("import.match")}
        </span>
        {columns.map(({ index, start }) => {
          const use = mapping.columns[String(index)];
          const isProposed = use !== undefined && same(use, proposed[String(index)]);
          const wrong = look.problems
            .get(`${headRow}:${index}`)
            ?.some(({ severity }) => severity === "error");
          const look_ = ["import-head-cell"];
          if (use === undefined || halfOf(mapping, index) === null) look_.push("unused");
          if (wrong) look_.push("wrong");
          return (
            <span
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              aria-haspopup="dialog"
              className={look_.join(" ")}
              style={{ left: start, width: columnWidth }}
              data-place={`${headRow}:${index}`}
              tabIndex={tab(index)}
              title={`${columnUseText(use, words)} ${columnUseDetail(use, words)}`}
            >
              <span className="import-letter">
                {columnName(index)}
                {isProposed ? <span className="import-proposed">{words("import.proposed")}</span> : null}
                <DownIcon />
              </span>
              <span className="import-use">{columnUseText(use, words)}</span>
              <span className="import-use-detail">{columnUseDetail(use, words)}</span>
            </span>
          );
        })}
      </div>
    </div>
  );
}

function same(use: ColumnUse, other: ColumnUse | undefined): boolean {
  return JSON.stringify(use) === JSON.stringify(other);
}
