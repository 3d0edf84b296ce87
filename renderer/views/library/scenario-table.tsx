import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useRef } from "react";
import { Button } from "react-aria-components";
import type { ScenarioEntry } from "../../../shared/contract/scenario-area.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { TickBox } from "../../controls/tick-box.tsx";
import { useWords } from "../../words/use-words.ts";
import type { LibraryWish, SortColumn } from "./library-list.ts";
import { ScenarioRow } from "./scenario-row.tsx";

interface ScenarioTableProps {
  readonly entries: readonly ScenarioEntry[];
  readonly wish: LibraryWish;
  readonly picked: ReadonlySet<string>;
  onWish(wish: LibraryWish): void;
  onPick(picked: ReadonlySet<string>): void;
  onShelve(entry: ScenarioEntry): void;
}

const rowHeight = 32;

/** The scenarios listed; of a long list only the rows in sight are drawn. */
export function ScenarioTable({ entries, wish, picked, onWish, onPick, onShelve }: ScenarioTableProps) {
  const words = useWords();
  const datasets = useWorkbench((state) => state.library.datasets);
  const newer = useWorkbench((state) => state.library.newer);
  const current = useWorkbench((state) => state.scenario?.document.id);
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const latest = useRef(picked);
  latest.current = picked;
  const pick = useCallback(
    (id: string, on: boolean) => {
      const next = new Set(latest.current);
      if (on) next.add(id);
      else next.delete(id);
      onPick(next);
    },
    [onPick],
  );
  const items = rows.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  const all = entries.length > 0 && entries.every(({ id }) => picked.has(id));
  const head = (column: SortColumn, label: string, numeric = false) => (
    <th scope="col" className={numeric ? "numeric" : undefined} aria-sort={sortOf(wish, column)}>
      <SortHead column={column} label={label} wish={wish} onWish={onWish} />
    </th>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="library-scroll" ref={scroller} tabIndex={0} aria-label={words("library.shown")}>
      <div style={{ paddingTop: above, paddingBottom: below }}>
        <table
          className="table library-table"
          aria-label={words("library.list")}
          aria-rowcount={entries.length + 1}
        >
          <thead>
            <tr>
              <th scope="col" aria-sort={sortOf(wish, "name")}>
                <span className="row-name">
                  <TickBox
                    label={words("library.pickAll")}
                    on={all}
                    some={!all && picked.size > 0}
                    onChange={(on) => onPick(new Set(on ? entries.map(({ id }) => id) : []))}
                  />
                  <SortHead column="name" label={words("library.column.name")} wish={wish} onWish={onWish} />
                </span>
              </th>
              {head("modified", words("library.column.modified"))}
              {head("overrides", words("library.column.overrides"), true)}
              {head("folder", words("library.folder"))}
              <th scope="col">{words("library.column.dataset")}</th>
              <th scope="col">{words("library.column.actions")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ index }) => {
              const entry = entries[index];
              return entry === undefined ? null : (
                <ScenarioRow
                  key={entry.id}
                  entry={entry}
                  dataset={datasets[entry.datasetId] ?? entry.datasetId}
                  newer={newer[entry.datasetId] ?? null}
                  current={entry.id === current}
                  picked={picked.has(entry.id)}
                  onPick={pick}
                  onShelve={onShelve}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function sortOf(wish: LibraryWish, column: SortColumn): "ascending" | "descending" | "none" {
  if (wish.sort !== column) return "none";
  return wish.descending ? "descending" : "ascending";
}

interface SortHeadProps {
  readonly column: SortColumn;
  readonly label: string;
  readonly wish: LibraryWish;
  onWish(wish: LibraryWish): void;
}

/** A column's head that sorts by it, and the other way round when pressed again. */
function SortHead({ column, label, wish, onWish }: SortHeadProps) {
  const words = useWords();
  const chosen = wish.sort === column;
  const descending = chosen ? !wish.descending : column === "modified" || column === "overrides";
  return (
    <Button
      className={chosen ? "sort-head chosen" : "sort-head"}
      aria-label={`${label} ${words("library.sortLabel", { column: label })}`}
      onPress={() => onWish({ ...wish, sort: column, descending })}
    >
      {label}
      <span aria-hidden="true">{chosen ? (wish.descending ? " ↓" : " ↑") : ""}</span>
    </Button>
  );
}
