import { memo, type ReactNode } from "react";
import type { Action } from "../actions/action.ts";
import { useAction } from "../actions/use-action.ts";
import { IconButton } from "./icon-button.tsx";

interface ActionButtonProps {
  readonly action: Action;
  readonly icon: ReactNode;
}

/** An action as a sign, its words and shortcut in the tooltip. */
export const ActionButton = memo(function ActionButton({ action, icon }: ActionButtonProps) {
  const { label, hint, enabled, run } = useAction(action);
  return <IconButton icon={icon} label={label} hint={hint} disabled={!enabled} onPress={run} />;
});
