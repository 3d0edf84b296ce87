import { memo, useId, useState } from "react";
import { Button } from "react-aria-components";
import { ResetIcon } from "../app/icons.tsx";
import { useWords } from "../words/use-words.ts";
import { IconButton } from "./icon-button.tsx";
import { LeverSlider } from "./lever-slider.tsx";
import { PercentField } from "./percent-field.tsx";
import "../style/levers.css";

interface LeverRowProps {
  /** Short, beside the slider. */
  readonly label: string;
  /** In full, for the accessible names. */
  readonly name: string;
  /** Fractions; of a path that differs by year the mean. */
  readonly value: number;
  readonly reference: number;
  readonly range: { readonly min: number; readonly max: number };
  readonly step: number;
  readonly overridden: boolean;
  /** Where the value comes from, in grey. */
  readonly source: string;
  readonly note: string | null;
  /** What the model refused, in words; "" is nothing. */
  readonly problem: string;
  readonly years: readonly { readonly year: number; readonly value: number }[];
  /** Keeps its identity, so that a lever that does not change is not drawn again. */
  readonly on: LeverEdits;
}

export interface LeverEdits {
  /** Every move of the slider, then its end. */
  drag(value: number): void;
  dragEnd(): void;
  /** A number typed. */
  commit(value: number): void;
  setYear(year: number, value: number): void;
  reset(): void;
}

const resetIcon = <ResetIcon />;

/** An assumption: slider with the reference ticked, number, source, reset, and its years one by one. */
export const LeverRow = memo(function LeverRow(props: LeverRowProps) {
  const { label, name, value, overridden, source, note, problem, years, on } = props;
  const words = useWords();
  const id = useId();
  const [byYear, setByYear] = useState(false);
  return (
    <div className={overridden ? "lever overridden" : "lever"}>
      <div className="lever-head">
        <span className="lever-label">{label}</span>
        <span className="lever-source" title={source}>
          {source}
        </span>
      </div>
      <div className="lever-line">
        <LeverSlider
          label={words("levers.sliderLabel", { assumption: name })}
          value={value}
          reference={props.reference}
          range={props.range}
          step={props.step}
          overridden={overridden}
          onDrag={on.drag}
          onDragEnd={on.dragEnd}
        />
        <PercentField
          label={words("levers.fieldLabel", { assumption: name })}
          value={value}
          emphasised={overridden}
          onCommit={on.commit}
        />
        <YearToggle name={name} open={byYear} controls={`${id}years`} onToggle={setByYear} />
        <span className="lever-reset">
          {overridden ? (
            <IconButton
              icon={resetIcon}
              label={words("levers.resetLabel", { assumption: name })}
              onPress={on.reset}
            />
          ) : null}
        </span>
      </div>
      {byYear ? (
        <div className="lever-years" id={`${id}years`}>
          {years.map((each) => (
            <div className="lever-year" key={each.year}>
              <span className="lever-year-name" aria-hidden="true">
                {each.year}
              </span>
              <PercentField
                label={words("levers.yearLabel", { assumption: name, year: String(each.year) })}
                value={each.value}
                emphasised={overridden}
                onCommit={(next) => on.setYear(each.year, next)}
              />
            </div>
          ))}
        </div>
      ) : null}
      {note === null ? null : <p className="lever-note">{note}</p>}
      {problem === "" ? null : <p className="lever-problem">{problem}</p>}
    </div>
  );
});

interface YearToggleProps {
  readonly name: string;
  readonly open: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  onToggle(open: boolean): void;
}

/** Apart from the row, so that a move of the slider passes it by. */
const YearToggle = memo(function YearToggle({ name, open, controls, onToggle }: YearToggleProps) {
  const words = useWords();
  return (
    <Button
      className={open ? "year-toggle open" : "year-toggle"}
      aria-label={words("levers.yearsLabel", { assumption: name })}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onPress={() => onToggle(!open)}
    >
      {words("levers.years")}
    </Button>
  );
});
