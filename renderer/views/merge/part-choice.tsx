import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { StackPart } from "../../../shared/scenario/stack-scenario.ts";
import { useWords } from "../../words/use-words.ts";

interface PartChoiceProps {
  readonly chosen: readonly StackPart[];
  readonly all: readonly StackPart[];
  onChange(parts: readonly StackPart[]): void;
}

/** Which parts of a scenario are laid onto the other; at least one. */
export function PartChoice({ chosen, all, onChange }: PartChoiceProps) {
  const words = useWords();
  return (
    <div className="field-row start">
      <span aria-hidden="true">{words("stack.parts")}</span>
      <ToggleButtonGroup
        className="choice"
        aria-label={words("stack.parts")}
        selectionMode="multiple"
        disallowEmptySelection
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(all.filter((part) => keys.has(part)))}
      >
        {all.map((part) => (
          <ToggleButton key={part} id={part} className="choice-option">
            {words(`stack.part.${part}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
