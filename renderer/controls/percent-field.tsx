import { useState } from "react";
import { Input, NumberField } from "react-aria-components";

interface PercentFieldProps {
  readonly label: string;
  /** A fraction. */
  readonly value: number;
  readonly emphasised?: boolean;
  /** Only when the planner typed something else than what stood there. */
  onCommit(value: number): void;
}

const format: Intl.NumberFormatOptions = {
  style: "percent",
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
};

/** A hundredth of a percent: what the field shows. */
function shown(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** A rate in percent. While its text is not committed, undo keys are its own. */
export function PercentField({ label, value, emphasised = false, onCommit }: PercentFieldProps) {
  const [typing, setTyping] = useState(false);
  return (
    <NumberField
      className={emphasised ? "percent-field emphasised" : "percent-field"}
      aria-label={label}
      value={shown(value)}
      formatOptions={format}
      isWheelDisabled
      onChange={(next) => {
        setTyping(false);
        if (Number.isFinite(next) && shown(next) !== shown(value)) onCommit(shown(next));
      }}
      onBlur={() => setTyping(false)}
      {...(typing ? { "data-keeps-keys": "" } : {})}
    >
      <Input className="input numeric" onInput={() => setTyping(true)} />
    </NumberField>
  );
}
