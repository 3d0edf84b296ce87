import type { ReactNode } from "react";
import { Button } from "react-aria-components";

interface TextButtonProps {
  readonly children: ReactNode;
  /** Where the text alone does not say what it acts on. */
  readonly label?: string;
  readonly quiet?: boolean;
  /** What the window is there for. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
  onPress(): void;
}

/** A verb. Quiet ones have no border until pointed at. */
export function TextButton(props: TextButtonProps) {
  const { children, label, quiet = false, primary = false, disabled = false, onPress } = props;
  return (
    <Button
      className={quiet ? "button quiet" : primary ? "button primary" : "button"}
      aria-label={label}
      isDisabled={disabled}
      onPress={onPress}
    >
      {children}
    </Button>
  );
}
