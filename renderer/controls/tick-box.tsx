import { Checkbox } from "react-aria-components";

interface TickBoxProps {
  readonly label: string;
  readonly on: boolean;
  /** Some of what it stands for is on. */
  readonly some?: boolean;
  readonly disabled?: boolean;
  onChange(on: boolean): void;
}

/** A tick whose label is spoken; the words beside it are the row's own. */
export function TickBox({ label, on, some = false, disabled = false, onChange }: TickBoxProps) {
  return (
    <Checkbox
      className="tick-box"
      aria-label={label}
      isSelected={on}
      isIndeterminate={some}
      isDisabled={disabled}
      onChange={onChange}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        {some ? <path d="M3.5 7h7" /> : on ? <path d="M3 7.2l2.8 2.8L11 4.5" /> : null}
      </svg>
    </Checkbox>
  );
}
