import { useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { useWords } from "../../words/use-words.ts";
import { CellPanel } from "./cell-panel.tsx";
import { ReviewDialog } from "./review-dialog.tsx";
import { type Selection, selectedBlock, topLeft, within } from "./selection.ts";
import { unitsInRows } from "./sheet.ts";
import { SheetFilters } from "./sheet-filters.tsx";
import { SheetGrid } from "./sheet-grid.tsx";
import { firstLook, sheetLooks } from "./sheet-looks.ts";
import { SheetTools } from "./sheet-tools.tsx";
import { type SheetLook, useSheet } from "./use-sheet.ts";
import { useSheetEdits } from "./use-sheet-edits.ts";
import "../../style/county.css";
import "../../style/measures.css";
import "../../style/assumptions.css";
import "../../style/sheet.css";
import "../../style/sheet-cell.css";

/** Every unit's assumptions, year by year, as a spreadsheet. */
export function AssumptionsView() {
  const words = useWords();
  const dataset = useWorkbench((state) => state.dataset);
  const scenario = useWorkbench((state) => state.scenario?.document ?? null);
  if (dataset === null || scenario === null) return <p className="screen-wait">{words("common.loading")}</p>;
  return <OpenSheet key={scenario.id} dataset={dataset} scenario={scenario} />;
}

function OpenSheet({ dataset, scenario }: { readonly dataset: Dataset; readonly scenario: Scenario }) {
  const words = useWords();
  const { id } = scenario;
  const look = useStore(sheetLooks.store, (looks) => looks[id] ?? firstLook);
  const [asked, setAsked] = useState<Selection>(topLeft);
  const sheet = useSheet(dataset, scenario, look);
  const edits = useSheetEdits(sheet);
  const problems = useProblems();
  const { rows, columns } = sheet;
  // Rows and columns come and go; the selection stays within them.
  const selection = useMemo(() => {
    const extent = { rows: rows.length, columns: columns.length };
    return { anchor: within(asked.anchor, extent), focus: within(asked.focus, extent) };
  }, [asked, rows.length, columns.length]);
  const { say } = edits;
  const onSelect = useCallback(
    (next: Selection) => {
      setAsked(next);
      say("");
    },
    [say],
  );
  const onToggle = useCallback(
    (key: string) => {
      const name = key.replace(/^group:/, "");
      sheetLooks.change(id, (before) => {
        const folded = new Set(before.folded);
        if (!folded.delete(name)) folded.add(name);
        return { ...before, folded };
      });
    },
    [id],
  );
  const onLook = (change: Partial<SheetLook>) => {
    const sortColumn = columns[selection.focus.column] ?? null;
    const sorted = change.sorting === undefined ? change : { sortColumn, ...change };
    sheetLooks.change(id, (before) => ({ ...before, ...sorted }));
  };
  const block = useMemo(() => selectedBlock(selection), [selection]);
  const units = useMemo(() => unitsInRows({ rows }, block.top, block.bottom), [rows, block]);
  const { sorting, sortColumn } = look;
  const sorted = useMemo(
    () =>
      sortColumn === null || (sorting !== "high" && sorting !== "low")
        ? null
        : { column: sortColumn, high: sorting === "high" },
    [sorting, sortColumn],
  );
  return (
    <div className="assumptions">
      <h1 className="unseen">{words("grid.title")}</h1>
      <SheetFilters dataset={dataset} look={look} onLook={onLook} />
      <SheetTools sheet={sheet} block={block} units={units} edits={edits} />
      <SheetGrid
        sheet={sheet}
        selection={selection}
        edits={edits}
        sorted={sorted}
        empty={
          rows.length > 1
            ? look.grouping === "group" && Object.keys(scenario.groups).length === 0
              ? words("grid.noGroups")
              : ""
            : words("grid.nothing")
        }
        problems={problems}
        onSelect={onSelect}
        onMove={setAsked}
        onToggle={onToggle}
      />
      <CellPanel sheet={sheet} selection={selection} problems={problems} />
      <ReviewDialog sheet={sheet} edits={edits} />
    </div>
  );
}

/** What the last run refused, by `unit|leaf|year`. */
function useProblems(): ReadonlyMap<string, string> {
  const problems = useWorkbench((state) => state.board.view?.problems);
  return useMemo(
    () =>
      new Map(
        (problems ?? []).flatMap(({ unit, assumption, year, message }) =>
          unit === null || assumption === null || year === null
            ? []
            : [[`${unit}|${assumption}|${year}`, message] as const],
        ),
      ),
    [problems],
  );
}
