import { memo } from "react";
import { type ActualFigure, actualIn } from "../../../../shared/dataset/actual-figures.ts";
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { entryKey } from "../../../state/tracking-desk.ts";
import { useWords } from "../../../words/use-words.ts";
import { entryFlaw, figureText } from "./read-entry.ts";

interface EntryCellProps {
  readonly dataset: Dataset;
  readonly place: string;
  readonly at: Omit<ActualFigure, "value">;
  /** Undefined: as the dataset has it. */
  readonly typed: string | undefined;
  onType(typed: Readonly<Record<string, string>>): void;
  onPaste(text: string, code: string, year: number): void;
}

/** One published figure; tinted while it is not kept, with the reason where it cannot be. */
export const EntryCell = memo(
  function EntryCell({ dataset, place, at, typed, onType, onPaste }: EntryCellProps) {
    const words = useWords();
    const { indicator, year } = at;
    const key = entryKey(at.code, indicator, year);
    const known = figureText(actualIn(dataset, at), indicator);
    const flaw = typed === undefined ? null : entryFlaw(dataset, key, typed);
    const changed = typed !== undefined && typed.trim() !== known;
    const why = flaw === null ? undefined : words(`tracking.entry.flaw.${flaw}`);
    return (
      <td className={flaw === null ? (changed ? "entry changed" : "entry") : "entry wrong"}>
        <input
          className="input numeric"
          inputMode="decimal"
          data-keeps-keys=""
          aria-label={words("tracking.entry.cell", {
            place,
            year: String(year),
            indicator: words(`tracking.indicator.${indicator}`),
          })}
          aria-invalid={flaw !== null}
          title={why}
          value={typed ?? known}
          onChange={(event) => onType({ [key]: event.target.value })}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text/plain");
            if (!/[\t\n]/.test(text.trim())) return;
            event.preventDefault();
            onPaste(text, at.code, year);
          }}
        />
        {why === undefined ? null : <span className="entry-why">{why}</span>}
      </td>
    );
  },
  (before, now) =>
    before.typed === now.typed &&
    before.dataset === now.dataset &&
    before.at.code === now.at.code &&
    before.at.indicator === now.at.indicator &&
    before.at.year === now.at.year,
);
