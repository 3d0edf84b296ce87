import { useMemo, useState } from "react";
import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { OnOff } from "../../../controls/on-off.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";
import { CatalogueDialog } from "./catalogue-dialog.tsx";
import { switchLever } from "./lever-edits.ts";
import { rowKey, standingOfLever, unitsOf } from "./lever-units.ts";
import { useLeverName } from "./lever-words.ts";
import { PolicyTypes } from "./policy-types.tsx";

/** 政策抓手 that act on the unit, its policy types, and the way to the whole catalogue. */
export function LeversGroup({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const leverName = useLeverName();
  const { workbench } = useDesk();
  const [shown, setShown] = useState<{ readonly first: string | null } | null>(null);
  const levers = useWorkbench((state) => state.scenario?.document.levers);
  const groups = useWorkbench((state) => state.scenario?.document.groups);
  const policyTypes = useWorkbench((state) => state.scenario?.document.policyTypes);
  // Only the dialog needs all of it: without it, a slider's move passes the group by.
  const document = useWorkbench((state) => (shown === null ? null : (state.scenario?.document ?? null)));
  const { unit, dataset } = county;
  const acting = useMemo(() => {
    if (levers === undefined || groups === undefined || policyTypes === undefined) return [];
    return Object.entries(levers)
      .map(([id, lever]) => ({ id, lever, units: unitsOf(lever, dataset, { groups, policyTypes }) }))
      .filter(({ units }) => units.some(({ code }) => code === unit.code));
  }, [levers, groups, policyTypes, dataset, unit]);
  return (
    <fieldset className="lever-group">
      <legend>{words("levers.group.policy")}</legend>
      <div className="lever-more">
        <TextButton quiet onPress={() => setShown({ first: null })}>
          {words("policy.open")}
        </TextButton>
      </div>
      <PolicyTypes county={county} />
      {acting.length === 0 ? <p className="group-empty">{words("policy.none")}</p> : null}
      {acting.map(({ id, lever, units }) => {
        const name = leverName(lever);
        const edit = (on: boolean) => {
          const { label, recipe } = switchLever({ id, lever }, on);
          workbench.edit(label, recipe);
        };
        return (
          <div key={id} className={lever.enabled ? "measure on" : "measure"}>
            <OnOff label={words("policy.switch", { name })} on={lever.enabled} onChange={edit} />
            <div className="measure-text">
              <p className="measure-name" title={name}>
                {name}
              </p>
              <p className="measure-note">
                {words(`policy.state.${standingOfLever(lever, true)}`)}
                {" · "}
                {words("policy.touches", { count: units.length })}
              </p>
            </div>
            <div className="measure-actions">
              <TextButton
                quiet
                label={words("policy.edit", { name })}
                onPress={() => setShown({ first: rowKey(id, lever) })}
              >
                {words("project.edit")}
              </TextButton>
            </div>
          </div>
        );
      })}
      {shown === null || document === null ? null : (
        <CatalogueDialog
          dataset={dataset}
          document={document}
          first={shown.first}
          onClose={() => setShown(null)}
        />
      )}
    </fieldset>
  );
}
