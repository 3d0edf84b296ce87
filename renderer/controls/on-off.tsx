import { Switch } from "react-aria-components";

interface OnOffProps {
  readonly label: string;
  readonly on: boolean;
  onChange(on: boolean): void;
}

/** A switch; its label is spoken, the words beside it are the row's own. */
export function OnOff({ label, on, onChange }: OnOffProps) {
  return (
    <Switch className="on-off" aria-label={label} isSelected={on} onChange={onChange}>
      <span className="on-off-track">
        <span className="on-off-knob" />
      </span>
    </Switch>
  );
}
