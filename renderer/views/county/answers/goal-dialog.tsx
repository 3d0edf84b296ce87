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

/** The schema's own bounds. */
const mostPercent = 50;

/** A nominal GDP for a year, mean growth up to it, or both, with the grounds. */
export function GoalDialog({ county, goal, onSave, onClose }: GoalDialogProps) {
  const words = useWords();
  const { unit, baseYear, horizon } = county;
  const [year, setYear] = useState<number | null>(goal?.year ?? horizon);
  const [value, setValue] = useState<number | null>(goal?.gdpNominal ?? null);
  const [percent, setPercent] = useState<number | null>(
    goal?.realGrowth === undefined ? null : hundredfold(goal.realGrowth),
  );
  const [source, setSource] = useState(goal?.source ?? "");
  const [tried, setTried] = useState(false);
  // The year before must still be one in which investment can be raised.
  const first = baseYear + 2;
  const yearWrong = year === null || year < first || year > horizon;
  const valueWrong = value !== null && !(value > 0);
  const growthWrong = percent !== null && !(Math.abs(percent) < mostPercent);
  const nothing = value === null && percent === null;
  const save = () => {
    setTried(true);
    if (yearWrong || valueWrong || growthWrong || nothing) return;
    const { gdpNominal: _, realGrowth: __, source: ___, ...kept } = goal ?? { year };
    onSave({
      ...kept,
      year,
      ...(value === null ? {} : { gdpNominal: value }),
      ...(percent === null ? {} : { realGrowth: Number((percent / 100).toFixed(8)) }),
      ...(source.trim() === "" ? {} : { source: source.trim() }),
    });
  };
  return (
    <WindowDialog title={words("goal.dialog", { unit: unit.name })} open onClose={onClose}>
      <div className="dialog-body">
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
        <div className="field-pair">
          <NumberBox
            label={words("goal.value")}
            unit={words("unit.yi")}
            value={value}
            error={wrong(tried, nothing && words("goal.wrong.none"), valueWrong && words("goal.wrong.value"))}
            onCommit={setValue}
          />
          <NumberBox
            label={words("goal.growth")}
            unit="%"
            value={percent}
            error={wrong(tried, growthWrong && words("goal.wrong.growth"))}
            onCommit={setPercent}
          />
        </div>
        <p className="field-hint">{words("goal.either")}</p>
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

/** The first reason, once it was tried to save. */
function wrong(tried: boolean, ...reasons: readonly (string | false)[]): string | null {
  return tried ? (reasons.find((reason) => reason !== false) ?? null) : null;
}

function hundredfold(fraction: number): number {
  return Number((fraction * 100).toFixed(6));
}
