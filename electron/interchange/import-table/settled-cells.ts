/** What came of the cells that the planner answered for one by one. */
import { cellAddress, placeAt } from "../../../shared/import/cell-address.ts";
import type { ImportProblem, Mapping, SettledCell } from "../../../shared/import/schema.ts";
import type { TableSheet } from "../tables/table.ts";
import { standingText } from "./cell-text.ts";
import type { LeftFigure, TakenFigure, TakenFigures } from "./take-figures.ts";

const ways = { leave: "left", value: "typed", accept: "accepted" } as const;

/** `accepted`: the warnings of which nothing more is said. By row and column. */
export function settledCells(
  { rows }: Pick<TableSheet, "rows">,
  { cells }: Pick<Mapping, "cells">,
  { figures, left }: Pick<TakenFigures, "figures" | "left">,
  accepted: readonly ImportProblem[],
): SettledCell[] {
  const byAddress = new Map<string, LeftFigure | TakenFigure>();
  for (const figure of [...left, ...figures])
    byAddress.set(cellAddress(figure.row, figure.column.column), figure);
  const heard = new Set(accepted.map(({ row, column }) => cellAddress(row ?? 0, column ?? 0)));
  const settled = Object.entries(cells).flatMap(([address, { kind }]): SettledCell[] => {
    const place = placeAt(address);
    if (place === null) return [];
    const { row, column } = place;
    const figure = byAddress.get(address);
    const applied = kind === "accept" ? heard.has(address) : figure !== undefined;
    const text = standingText(rows[row - 1]?.[column]);
    return [{ row, column, how: ways[kind], applied, text, figure: applied ? figureOf(figure) : null }];
  });
  return settled.sort((a, b) => a.row - b.row || a.column - b.column);
}

function figureOf(figure: LeftFigure | TakenFigure | undefined): SettledCell["figure"] {
  if (figure === undefined) return null;
  const { place, indicator, year } = figure;
  const value = "value" in figure ? figure.value : null;
  return { code: place.code, name: place.name, indicator, year, value };
}

/** Warnings that the planner has taken as they are, and all other problems. */
export function withoutAccepted(
  problems: readonly ImportProblem[],
  { cells }: Pick<Mapping, "cells">,
): { readonly open: ImportProblem[]; readonly accepted: ImportProblem[] } {
  const isAccepted = ({ severity, code, row, column }: ImportProblem) => {
    if (severity !== "warning" || row === null || column === null) return false;
    const answer = cells[cellAddress(row, column)];
    return answer?.kind === "accept" && answer.codes.includes(code);
  };
  return {
    open: problems.filter((each) => !isAccepted(each)),
    accepted: problems.filter(isAccepted),
  };
}
