import { cellAddress } from "../../../shared/import/cell-address.ts";
import { rowKey } from "../../../shared/import/halves.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { NumberBox } from "../../controls/number-box.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import type { Mapping } from "../../state/import-desk.ts";
import { useWords } from "../../words/use-words.ts";
import { columnUseDetail, columnUseText, matchText } from "./import-text.ts";
import { cellText, halfAt, placeKey, type SheetLook, type SheetPlace } from "./sheet-look.ts";
import { useProblemText } from "./use-problem-text.ts";

interface CellFormProps {
  readonly stage: Mapping;
  readonly look: SheetLook;
  readonly place: SheetPlace;
  onDone(): void;
}

/** One cell of figures: left out, entered by hand, or taken as it stands. */
export function CellForm({ stage, look, place, onDone }: CellFormProps) {
  const words = useWords();
  const problemText = useProblemText();
  const { imports } = useDesk();
  const { mapping } = stage;
  const address = cellAddress(place.row, place.column);
  const use = mapping.columns[String(place.column)];
  const half = halfAt(mapping, place);
  const match = half === null ? undefined : look.matches.get(rowKey(place.row, half));
  const problems = look.problems.get(placeKey(place)) ?? [];
  const answer = mapping.cells[address];
  const text = cellText(look.sheet.rows[place.row - 1]?.[place.column]);
  const settle = (next: Parameters<typeof imports.setCell>[1]) => {
    imports.setCell(address, next);
    onDone();
  };
  const codes = [...new Set(problems.map(({ code }) => code))];
  const acceptable =
    answer === undefined && problems.length > 0 && problems.every(({ severity }) => severity === "warning");
  const scale = use?.use === "figure" ? words(`import.scale.${use.scale}`) : "";
  return (
    <div className="import-form">
      <h3>{words("import.cell.title", { address, name: matchText(mapping, place.row, match, words) })}</h3>
      <p className="field-hint">
        {columnUseText(use, words)} {columnUseDetail(use, words)}
      </p>
      <p>{text === "" ? words("import.cell.empty") : words("import.cell.text", { text })}</p>
      {problems.map((problem) => (
        <p key={problem.code} className="field-hint">
          {problemText(problem)}
        </p>
      ))}
      {answer === undefined ? null : (
        <p>{words(answer.kind === "value" ? "import.cell.value.now" : `import.cell.${answer.kind}`)}</p>
      )}
      <NumberBox
        label={words("import.cell.value")}
        unit={scale}
        decimals={8}
        plain
        value={answer?.kind === "value" ? answer.value : null}
        onCommit={(value) => imports.setCell(address, value === null ? null : { kind: "value", value })}
      />
      <div className="import-choices">
        <TextButton onPress={() => settle({ kind: "leave" })}>{words("import.cell.doLeave")}</TextButton>
        {acceptable ? (
          <TextButton onPress={() => settle({ kind: "accept", codes })}>
            {words("import.cell.doAccept")}
          </TextButton>
        ) : null}
        {answer === undefined ? null : (
          <TextButton onPress={() => settle(null)}>{words("import.cell.withdraw")}</TextButton>
        )}
      </div>
      <div className="import-form-foot">
        <TextButton onPress={onDone}>{words("import.done")}</TextButton>
      </div>
    </div>
  );
}
