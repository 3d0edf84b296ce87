import { useState } from "react";
import type { Goal } from "../../../../shared/scenario/schema.ts";
import { NumberBox } from "../../../controls/number-box.tsx";
import { TextBox } from "../../../controls/text-box.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { WindowDialog } from "../../../controls/window-dialog.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";

interface GoalDialogProps {
  readonly county: CountyPlace;
  readonly goal: Goal | null;
  readonly onSave: (goal: Goal) => void;
  readonly onClose: () => void;
}

/** A nominal GDP for a year, with its grounds. */
export function GoalDialog({ county, goal, onSave, onClose }: GoalDialogProps) {
  const words = useWords();
  const { unit, baseYear, horizon } = county;
  const [year, setYear] = useState<number | null>(goal?.year ?? horizon);
  const [value, setValue] = useState<number | null>(goal?.gdpNominal ?? null);
  const [source, setSource] = useState(goal?.source ?? "");
  const [tried, setTried] = useState(false);
  // The year before must still be one in which investment can be raised.
  const first = baseYear + 2;
  const yearWrong = year === null || year < first || year > horizon;
  const valueWrong = value === null || !(value > 0);
  const save = () => {
    setTried(true);
    if (yearWrong || valueWrong) return;
    const grounds = source.trim() === "" ? {} : { source: source.trim() };
    onSave({ year, gdpNominal: value, ...grounds });
  };
  return (
    <WindowDialog title={words("goal.dialog", { unit: unit.name })} open onClose={onClose}>
      <div className="dialog-body">
        <div className="field-pair">
          <NumberBox
            label={words("goal.value")}
            unit={words("unit.yi")}
            value={value}
            error={tried && valueWrong ? words("goal.wrong.value") : null}
            onCommit={setValue}
          />
          <NumberBox
            label={words("goal.year")}
            unit={words("unit.year")}
            value={year}
            decimals={0}
            plain
            error={
              tried && yearWrong
                ? words("goal.wrong.year", { first: String(first), last: String(horizon) })
                : null
            }
            onCommit={setYear}
          />
        </div>
        <TextBox label={words("project.source")} value={source} maxLength={1000} onChange={setSource} />
      </div>
      <div className="dialog-foot">
        <TextButton quiet onPress={onClose}>
          {words("common.cancel")}
        </TextButton>
        <TextButton onPress={save}>{words("project.save")}</TextButton>
      </div>
    </WindowDialog>
  );
}
