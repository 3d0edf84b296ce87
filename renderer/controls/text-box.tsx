import { FieldError, Input, Label, TextArea, TextField } from "react-aria-components";

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly lines?: number;
  /** Why what stands in the box cannot be taken, in words. */
  readonly error?: string | null;
  readonly autoFocus?: boolean;
  onChange(value: string): void;
  /** When the box is left. */
  onBlur?(): void;
}

/** A line of text, or several. */
export function TextBox(props: TextBoxProps) {
  const { label, value, maxLength, lines = 1, error = null, autoFocus = false, onChange, onBlur } = props;
  return (
    <TextField
      className="text-box"
      value={value}
      maxLength={maxLength}
      isInvalid={error !== null}
      autoFocus={autoFocus}
      onChange={onChange}
      data-keeps-keys=""
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <Label className="field-label">{label}</Label>
      {lines > 1 ? <TextArea className="input area" rows={lines} /> : <Input className="input" />}
      {error === null ? null : <FieldError className="field-error">{error}</FieldError>}
    </TextField>
  );
}
