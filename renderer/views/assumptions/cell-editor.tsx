import { useEffect, useRef, useState } from "react";

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** The text stands selected, to be typed over. */
  readonly whole: boolean;
  /** Why the text cannot be taken; null: nothing wrong with it. */
  check(text: string): string | null;
  /** `all`: into every selected cell. Then the keyboard goes to the cell below, beside, or stays. */
  onCommit(text: string, all: boolean, then: "down" | "up" | "right" | "left" | "stay"): void;
  /** `why`: the text was left standing although it could not be taken. */
  onCancel(why: string | null): void;
}

/** The text of a cell while it is being typed. What cannot be taken stays, with the reason beside it. */
export function CellEditor({ label, text, whole, check, onCommit, onCancel }: CellEditorProps) {
  const [typed, setTyped] = useState(text);
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (whole) input.current?.select();
  }, [whole]);
  const commit = (all: boolean, then: "down" | "up" | "right" | "left" | "stay") => {
    if (done.current) return;
    const why = check(typed);
    setError(why);
    if (why !== null) return;
    done.current = true;
    onCommit(typed, all, then);
  };
  return (
    <span className="cell-editor" data-keeps-keys="">
      <input
        ref={input}
        className={error === null ? "cell-input" : "cell-input wrong"}
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : "cell-editor-error"}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        maxLength={80}
        onChange={(event) => {
          setTyped(event.target.value);
          setError(null);
        }}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onPaste={(event) => event.stopPropagation()}
        onBlur={() => {
          // Left with something wrong in it, the cell stays as it was.
          if (done.current) return;
          const why = check(typed);
          if (why === null) commit(false, "stay");
          else onCancel(why);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          const all = event.ctrlKey || event.metaKey;
          if (event.key === "Enter") commit(all, all ? "stay" : event.shiftKey ? "up" : "down");
          else if (event.key === "Tab") commit(false, event.shiftKey ? "left" : "right");
          else if (event.key === "Escape") {
            done.current = true;
            onCancel(null);
          } else return;
          event.preventDefault();
        }}
      />
      {error === null ? null : (
        <span className="cell-error" id="cell-editor-error" role="alert">
          {error}
        </span>
      )}
    </span>
  );
}
