import { Button } from "react-aria-components";
import { LongTable, type RowPlace } from "../../../controls/long-table.tsx";
import { useWords } from "../../../words/use-words.ts";
import { columnIds, type FigureColumn, type FigureRow } from "./figure-table.ts";
import type { FigureSorting } from "./use-figures.ts";

interface FiguresGridProps {
  readonly rows: readonly FigureRow[];
  readonly sorting: FigureSorting | null;
  /** Key of the figure told in full. */
  readonly chosen: string | null;
  onSort(column: FigureColumn): void;
  onChoose(key: string): void;
}

const numeric: ReadonlySet<FigureColumn> = new Set(["year", "value"]);

/** The figures as a table, sorted by any of its columns. */
export function FiguresGrid({ rows, sorting, chosen, onSort, onChoose }: FiguresGridProps) {
  const words = useWords();
  return (
    <LongTable
      label={words("data.tab.figures")}
      className="figures-table"
      columns={columnIds.length}
      count={rows.length}
      rowHeight={25}
      stamp={rows}
      head={
        <tr>
          {columnIds.map((id) => {
            const falling = sorting?.column === id ? sorting.falling : null;
            return (
              <th
                key={id}
                scope="col"
                className={numeric.has(id) ? "numeric" : undefined}
                aria-sort={falling === null ? "none" : falling ? "descending" : "ascending"}
              >
                <Button className="sort-button" onPress={() => onSort(id)}>
                  {words(`data.figures.column.${id}`)}
                  <span aria-hidden="true">{falling === null ? "" : falling ? " ↓" : " ↑"}</span>
                </Button>
              </th>
            );
          })}
        </tr>
      }
      row={(index, place) => {
        const row = rows[index];
        return row === undefined ? null : (
          <FigureLine
            key={row.key}
            row={row}
            place={place}
            chosen={row.key === chosen}
            onChoose={() => onChoose(row.key)}
          />
        );
      }}
    />
  );
}

interface FigureLineProps {
  readonly row: FigureRow;
  readonly place: RowPlace;
  readonly chosen: boolean;
  onChoose(): void;
}

function FigureLine({ row, place: at, chosen, onChoose }: FigureLineProps) {
  const words = useWords();
  const { place, prefecture, nameText, year, value, format, unitText, status, statusText } = row;
  const told = [row.sourceText, row.note].filter(Boolean).join("；");
  return (
    <tr {...at} className={chosen ? "chosen" : undefined}>
      <th scope="row">
        <Button className="figure-place" onPress={onChoose}>
          {place} {prefecture === "" ? null : <span className="faint">{prefecture}</span>}{" "}
          <span className="unseen">{words("data.figures.choose", { name: nameText, year: year ?? "" })}</span>
        </Button>
      </th>
      <td>{nameText}</td>
      <td className="numeric">{year ?? ""}</td>
      <td className="numeric strong">{format.write(value)}</td>
      <td>{unitText}</td>
      <td>
        <span className={`status ${status}`}>{statusText}</span>
      </td>
      <td className="figure-source" title={told}>
        {told === "" ? words("figures.noSource") : told}
      </td>
    </tr>
  );
}
