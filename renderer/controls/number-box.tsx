import { useState } from "react";
import { FieldError, Input, Label, NumberField } from "react-aria-components";

interface NumberBoxProps {
  readonly label: string;
  /** Null: the box is empty. */
  readonly value: number | null;
  /** After the box: “亿元”. */
  readonly unit?: string;
  /** Decimals that may be typed. */
  readonly decimals?: number;
  /** The label is for screen readers only. */
  readonly bare?: boolean;
  /** Without grouping by thousands, as for years and seeds. */
  readonly plain?: boolean;
  /** Why what stands in the box cannot be taken, in words. */
  readonly error?: string | null;
  /** Null: emptied. Only when something else than what stood there was typed. */
  onCommit(value: number | null): void;
}

/** A number with its unit. Nothing is clamped: what cannot be is refused in words. */
export function NumberBox(props: NumberBoxProps) {
  const { label, value, unit, decimals = 2, bare = false, plain = false, error = null, onCommit } = props;
  const [typing, setTyping] = useState(false);
  return (
    <NumberField
      className="number-box"
      {...(bare ? { "aria-label": label } : {})}
      value={value ?? Number.NaN}
      formatOptions={{ maximumFractionDigits: decimals, useGrouping: !plain }}
      isWheelDisabled
      isInvalid={error !== null}
      onChange={(next) => {
        setTyping(false);
        const typed = Number.isNaN(next) ? null : next;
        if (typed !== value) onCommit(typed);
      }}
      onBlur={() => setTyping(false)}
      {...(typing ? { "data-keeps-keys": "" } : {})}
    >
      {bare ? null : <Label className="field-label">{label}</Label>}
      <span className="number-line">
        <Input className="input numeric" onInput={() => setTyping(true)} />
        {unit === undefined ? null : <span className="field-unit">{unit}</span>}
      </span>
      {error === null ? null : <FieldError className="field-error">{error}</FieldError>}
    </NumberField>
  );
}
