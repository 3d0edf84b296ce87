import { useState } from "react";
import { Input, TextField } from "react-aria-components";

interface GroundsCellProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly disabled: boolean;
  /** When the cell is left with something else than what stood there. */
  onCommit(value: string): void;
}

/** A line of text in a table: kept when it is left. */
export function GroundsCell({ label, value, maxLength, disabled, onCommit }: GroundsCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      aria-label={label}
      className="grounds-cell"
      value={typed ?? value}
      maxLength={maxLength}
      isDisabled={disabled}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null && typed.trim() !== value) onCommit(typed.trim());
        setTyped(null);
      }}
      data-keeps-keys=""
    >
      <Input className="input" />
    </TextField>
  );
}
