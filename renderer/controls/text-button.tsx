import type { ReactNode } from "react";
import { Button } from "react-aria-components";

interface TextButtonProps {
  readonly children: ReactNode;
  /** Where the text alone does not say what it acts on. */
  readonly label?: string;
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  onPress(): void;
}

/** A verb. Quiet ones have no border until pointed at. */
export function TextButton({ children, label, quiet = false, disabled = false, onPress }: TextButtonProps) {
  return (
    <Button
      className={quiet ? "button quiet" : "button"}
      aria-label={label}
      isDisabled={disabled}
      onPress={onPress}
    >
      {children}
    </Button>
  );
}
