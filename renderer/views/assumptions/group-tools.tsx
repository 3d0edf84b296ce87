import type { Scenario } from "../../../shared/scenario/schema.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { useWords } from "../../words/use-words.ts";

/** Taking a named group away, with the overrides that act on it. */
export function GroupTools({ scenario, id }: { readonly scenario: Scenario; readonly id: string }) {
  const words = useWords();
  const { workbench } = useDesk();
  const isOf = ({ scope }: { readonly scope: Scenario["overrides"][string]["scope"] }) =>
    scope.kind === "group" && scope.code === id;
  const overrides = Object.entries(scenario.overrides).filter(([, override]) => isOf(override));
  const held = Object.values(scenario.levers).some(isOf);
  const remove = () => {
    const name = scenario.groups[id]?.name ?? "";
    workbench.edit({ id: "group.remove", values: { name } }, (draft) => {
      for (const [each] of overrides) delete draft.overrides[each];
      delete draft.groups[id];
    });
  };
  return (
    <div className="group-tools">
      <TextButton disabled={held} onPress={remove}>
        {words("grid.removeGroup")}
      </TextButton>
      <p className="field-hint">
        {held ? words("grid.removeGroup.held") : words("grid.removeGroup.note", { count: overrides.length })}
      </p>
    </div>
  );
}
