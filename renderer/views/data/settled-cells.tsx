import type { Dataset, LineageCell } from "../../../shared/dataset/schema.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import { type FigureIndicator, figureFormats } from "./figures/figure-indicators.ts";

/** More of them stay folded: the sources below matter more. */
const shownAtOnce = 12;

/** Cells of the imported table that the planner left out, typed or accepted, each with what stood there. */
export function SettledCells({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords();
  const cells = dataset.lineage?.cells ?? [];
  if (cells.length === 0) return null;
  const names = new Map(
    [dataset.province, ...dataset.units.flatMap((unit) => [unit, unit.prefecture])].map(({ code, name }) => [
      code,
      name,
    ]),
  );
  return (
    <details className="data-settled" open={cells.length <= shownAtOnce}>
      <summary>{words("data.settled", { count: cells.length })}</summary>
      <ul>
        {cells.map((cell) => (
          <li key={`${cell.sheet}!${cell.cell}`}>
            {words("data.settled.cell", { sheet: cell.sheet, cell: cell.cell })}{" "}
            {words("import.settled.what", {
              name: names.get(cell.code) ?? cell.code,
              year: String(cell.year),
              indicator: isIndicator(cell.indicator)
                ? words(figureFormats[cell.indicator].name)
                : cell.indicator,
            })}
            {words(`import.settled.${cell.how}`, {
              value: valueText(cell, words),
              text: cell.text === "" ? words("import.settled.blank") : cell.text,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** In the measure in which the figure is shown everywhere else. */
function valueText({ indicator, value }: LineageCell, words: Words): string {
  if (!isIndicator(indicator)) return String(value ?? "");
  const { format } = figureFormats[indicator];
  return `${format.write(value)} ${words(format.unit)}`;
}

function isIndicator(indicator: string): indicator is FigureIndicator {
  return Object.hasOwn(figureFormats, indicator);
}
