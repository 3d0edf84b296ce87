import { useState } from "react";
import type { StepLabel } from "../../../../shared/history/schema.ts";
import type { Goal } from "../../../../shared/scenario/schema.ts";
import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CountyPlace } from "../county-place.ts";
import { GoalDialog } from "./goal-dialog.tsx";
import { GoalReading } from "./goal-reading.tsx";

/** A county's own target, and what it needs. */
export function OwnGoal({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const { workbench } = useDesk();
  const { unit } = county;
  const goal = useWorkbench((state) => state.scenario?.document.goals[unit.code]);
  const [writing, setWriting] = useState(false);
  return (
    <div className="take-tier">
      <h3>{words("goal.title")}</h3>
      {goal === undefined ? (
        <div className="take-way">
          <span className="take-by" />
          <p className="take-verdict">{words("goal.none")}</p>
          <TextButton onPress={() => setWriting(true)}>{words("goal.set")}</TextButton>
        </div>
      ) : (
        <>
          <GoalReading county={county} />
          <div className="measure-actions">
            <TextButton quiet onPress={() => setWriting(true)}>
              {words("goal.change")}
            </TextButton>
            <TextButton
              quiet
              onPress={() =>
                workbench.edit({ id: "goal.remove", values: { place: unit.name } }, (draft) => {
                  delete draft.goals[unit.code];
                })
              }
            >
              {words("goal.remove")}
            </TextButton>
          </div>
        </>
      )}
      {writing ? (
        <GoalDialog
          county={county}
          goal={goal ?? null}
          onClose={() => setWriting(false)}
          onSave={(next) => {
            workbench.edit(goalStep(unit.name, next), (draft) => {
              draft.goals[unit.code] = next;
            });
            setWriting(false);
          }}
        />
      ) : null}
    </div>
  );
}

function goalStep(place: string, { year, gdpNominal, realGrowth }: Goal): StepLabel {
  if (realGrowth === undefined) return { id: "goal.set", values: { place, year, goal: gdpNominal ?? 0 } };
  if (gdpNominal === undefined) return { id: "goal.growth", values: { place, year, growth: realGrowth } };
  return { id: "goal.both", values: { place, year, goal: gdpNominal, growth: realGrowth } };
}
