import { Button } from "react-aria-components";
import { cellAddress } from "../../../shared/import/cell-address.ts";
import type { SettledCell } from "../../../shared/import/schema.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { useWords } from "../../words/use-words.ts";
import { indicatorText } from "./import-text.ts";
import { cellText, type SheetLook, type SheetPlace } from "./sheet-look.ts";

interface SettledListProps {
  readonly look: SheetLook;
  readonly settled: readonly SettledCell[];
  onGo(place: SheetPlace): void;
}

/** Cells settled one by one, each with what stood there; any of them can be withdrawn. */
export function SettledList({ look, settled, onGo }: SettledListProps) {
  const words = useWords();
  const { imports } = useDesk();
  if (settled.length === 0) return null;
  return (
    <section className="import-settled" aria-label={words("import.settled")}>
      <h2 className="field-label">{words("import.settled")}</h2>
      <ul>
        {settled.map((cell) => {
          const { row, column, how, applied, text, figure } = cell;
          const address = cellAddress(row, column);
          const answer = look.mapping.cells[address];
          const value = answer?.kind === "value" ? cellText(answer.value) : "";
          return (
            <li key={address}>
              <Button className="source-link" onPress={() => onGo({ row, column })}>
                {address}
              </Button>
              <span>
                {figure === null
                  ? ""
                  : words("import.settled.what", {
                      name: figure.name,
                      year: String(figure.year),
                      indicator: indicatorText(figure.indicator, words),
                    })}
                {words(`import.settled.${how}`, {
                  value,
                  text: text === "" ? words("import.settled.blank") : text,
                })}
                {applied ? "" : words("import.settled.waiting")}
              </span>
              <TextButton
                quiet
                label={words("import.cell.withdrawLabel", { address })}
                onPress={() => imports.setCell(address, null)}
              >
                {words("import.cell.withdraw")}
              </TextButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
