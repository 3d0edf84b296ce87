import { memo } from "react";
import { ToggleButton } from "react-aria-components";
import { type PolicyType, policyTypes } from "../../../../shared/dataset/schema.ts";
import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";

/** The planner's assignment of the unit to the Opinion's types; 口岸强县 only where there is a border. */
export const PolicyTypes = memo(function PolicyTypes({ county: { unit } }: { readonly county: CountyPlace }) {
  const words = useWords();
  const { workbench } = useDesk();
  const assigned = useWorkbench((state) => state.scenario?.document.policyTypes[unit.code]);
  const held = assigned ?? unit.policyTypes;
  const assign = (type: PolicyType, on: boolean) => {
    const next = policyTypes.filter((each) => (each === type ? on : held.includes(each)));
    const asGiven = next.join() === policyTypes.filter((each) => unit.policyTypes.includes(each)).join();
    workbench.edit(
      { id: on ? "policy.set" : "policy.unset", values: { place: unit.name, type } },
      (draft) => {
        if (asGiven) delete draft.policyTypes[unit.code];
        else draft.policyTypes[unit.code] = next;
      },
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within the group's own would be named twice
    <div className="policy-types" role="group" aria-label={words("policy.types")}>
      {policyTypes.map((type) => {
        const barred = type === "border-port" && !unit.border;
        return (
          <ToggleButton
            key={type}
            className="policy-type"
            isSelected={held.includes(type)}
            isDisabled={barred && !held.includes(type)}
            {...(barred
              ? { "aria-label": `${words(`policy.type.${type}`)} ${words("policy.type.borderOnly")}` }
              : {})}
            onChange={(on) => assign(type, on)}
          >
            {words(`policy.type.${type}`)}
          </ToggleButton>
        );
      })}
    </div>
  );
});
