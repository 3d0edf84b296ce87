import { memo, type ReactNode } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";

interface IconButtonProps {
  readonly icon: ReactNode;
  /** The accessible name. */
  readonly label: string;
  /** What the tooltip says; the label where left out. */
  readonly hint?: string;
  readonly disabled?: boolean;
  onPress(): void;
}

/**
 * A sign whose words are in its tooltip. A button that cannot act now still takes the
 * pointer and focus, so that its tooltip can say why.
 * Not drawn anew while all it is given stays, the icon included.
 */
export const IconButton = memo(function IconButton({
  icon,
  label,
  hint,
  disabled = false,
  onPress,
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <Button
        className={disabled ? "icon-button resting" : "icon-button"}
        aria-label={label}
        aria-disabled={disabled || undefined}
        onPress={() => {
          if (!disabled) onPress();
        }}
      >
        {icon}
      </Button>
      <Tooltip className="tooltip" offset={4}>
        {hint ?? label}
      </Tooltip>
    </TooltipTrigger>
  );
});
