import { useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { FigureWish } from "../../../state/data-desk.ts";
import { useWords } from "../../../words/use-words.ts";
import { figureList } from "./figure-list.ts";
import { figuresFound } from "./figure-search.ts";
import { type FigureColumn, type FigureRow, figureColumns, figureFeatures } from "./figure-table.ts";

export interface FigureSorting {
  readonly column: FigureColumn;
  readonly falling: boolean;
}

export interface FigureReading {
  readonly all: readonly FigureRow[];
  /** Found and in order. */
  readonly shown: readonly FigureRow[];
}

/** Every figure in words, and those wanted in their order. */
export function useFigures(dataset: Dataset, wish: FigureWish, sorting: FigureSorting | null): FigureReading {
  const words = useWords();
  const all = useMemo(
    () =>
      figureList(dataset).map(
        (figure): FigureRow => ({
          ...figure,
          nameText: words(figure.name),
          unitText: words(figure.format.unit),
          statusText: words(`status.${figure.status}`),
          sourceText: figure.source === null ? "" : (dataset.sources[figure.source]?.title ?? figure.source),
        }),
      ),
    [dataset, words],
  );
  const found = useMemo(
    () =>
      figuresFound(all, wish, (figure) => {
        const { code, place, prefecture, nameText, statusText, sourceText, note, year } = figure;
        return [code, place, prefecture, nameText, statusText, sourceText, note, year ?? ""].join(" ");
      }),
    [all, wish],
  );
  const state = useMemo(
    () => ({ sorting: sorting === null ? [] : [{ id: sorting.column as string, desc: sorting.falling }] }),
    [sorting],
  );
  const table = useTable({
    features: figureFeatures,
    columns: figureColumns,
    data: found,
    state,
    getRowId: ({ key }) => key,
  });
  const rows = table.getRowModel().rows;
  const shown = useMemo(() => rows.map(({ original }) => original), [rows]);
  return useMemo(() => ({ all, shown }), [all, shown]);
}
