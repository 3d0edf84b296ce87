import { useState } from "react";
import { useStore } from "zustand";
import { useDesk } from "../../../app/workbench-context.tsx";
import { TableExport } from "../../../controls/table-export.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { formatCount } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { DataPageProps } from "../data-page.ts";
import { exportedFigures } from "./exported-figures.ts";
import { FigureDetail } from "./figure-detail.tsx";
import { FigureFilters } from "./figure-filters.tsx";
import type { FigureColumn } from "./figure-table.ts";
import { FiguresGrid } from "./figures-grid.tsx";
import { type FigureSorting, useFigures } from "./use-figures.ts";

/** Every figure with its value, year, status and source. */
export function FiguresPage({ dataset, own }: DataPageProps) {
  const words = useWords();
  const { dataDesk, settings } = useDesk();
  const wish = useStore(dataDesk.store, (state) => state.wish);
  const from = useStore(dataDesk.store, (state) => state.from);
  const [sorting, setSorting] = useState<FigureSorting | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { all, shown } = useFigures(dataset, wish, sorting);
  const sort = (column: FigureColumn) =>
    setSorting((now) =>
      now?.column !== column ? { column, falling: false } : now.falling ? null : { column, falling: true },
    );
  // A search that leaves one figure tells it in full.
  const figure = shown.find(({ key }) => key === chosen) ?? (shown.length === 1 ? shown[0] : null) ?? null;
  return (
    <div className="data-figures">
      <FigureFilters dataset={dataset} all={all} wish={wish} />
      <div className="figure-standing">
        <p className="field-hint" role="status">
          {words("data.figures.count", { shown: formatCount(shown.length), all: formatCount(all.length) })}
        </p>
        {from === null || from === "data" ? null : (
          <TextButton quiet onPress={() => settings.setState({ view: from })}>
            {words("source.back", { view: words(`view.${from}`) })}
          </TextButton>
        )}
        <TableExport
          title={words("data.tab.figures")}
          about={{ datasetId: dataset.id }}
          disabled={shown.length === 0}
          table={() => exportedFigures(shown, words)}
        />
      </div>
      {shown.length === 0 ? (
        <p className="empty">{words("data.figures.none")}</p>
      ) : (
        <FiguresGrid
          rows={shown}
          sorting={sorting}
          chosen={figure?.key ?? null}
          onSort={sort}
          onChoose={setChosen}
        />
      )}
      <FigureDetail dataset={dataset} figure={figure} own={own} />
    </div>
  );
}
