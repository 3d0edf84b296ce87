import { useRef, useState } from "react";
import { Button, Input, TextField } from "react-aria-components";

interface EditableNameProps {
  readonly value: string;
  /** Of the button that begins editing, and of the field. */
  readonly editLabel: string;
  readonly fieldLabel: string;
  onRename(name: string): void;
}

/** A name that turns into a field when pressed; Enter or leaving keeps it, Escape does not. */
export function EditableName({ value, editLabel, fieldLabel, onRename }: EditableNameProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const finish = (keep: boolean, refocus: boolean) => {
    const name = draft?.trim() ?? "";
    setDraft(null);
    if (keep && name !== "" && name !== value) onRename(name);
    if (refocus) requestAnimationFrame(() => opener.current?.focus());
  };
  if (draft === null) {
    return (
      <Button
        ref={opener}
        className="name-button"
        aria-label={`${editLabel} ${value}`}
        onPress={() => setDraft(value)}
      >
        {value}
      </Button>
    );
  }
  return (
    <TextField
      className="name-field"
      aria-label={fieldLabel}
      value={draft}
      onChange={setDraft}
      maxLength={200}
      autoFocus
      data-keeps-keys=""
      onFocus={(event) => {
        if (event.target instanceof HTMLInputElement) event.target.select();
      }}
      onBlur={() => finish(true, false)}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish(true, true);
        else if (event.key === "Escape") finish(false, true);
      }}
    >
      <Input className="input" />
    </TextField>
  );
}
