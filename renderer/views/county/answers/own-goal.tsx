import { useState } from "react";
import type { GoalAnswer } from "../../../../shared/result/answers.ts";
import { useAnswer } from "../../../app/use-answer.ts";
import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { formatPercent, formatPoints, formatYi } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import { verdictText } from "../../../words/verdict-text.ts";
import type { CountyPlace } from "../county-place.ts";
import { applyGoal } from "./apply-take.ts";
import { GoalDialog } from "./goal-dialog.tsx";

/** A county's own target, and the investment it needs. */
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
            const values = { place: unit.name, year: next.year, goal: next.gdpNominal };
            workbench.edit({ id: "goal.set", values }, (draft) => {
              draft.goals[unit.code] = { ...draft.goals[unit.code], ...next };
            });
            setWriting(false);
          }}
        />
      ) : null}
    </div>
  );
}

function GoalReading({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const { workbench } = useDesk();
  const { unit, dataset } = county;
  const document = useWorkbench((state) => state.scenario?.document ?? null);
  const { value, fresh } = useAnswer("answers.goals", {});
  const found = value?.goals.find((each) => each.unit === unit.code);
  const problem = value?.problems.find((each) => each.unit === unit.code);
  if (found === undefined) {
    return <p className="take-verdict">{problem?.message ?? words("answer.waiting")}</p>;
  }
  const edit =
    document === null || found.verdict.code === "above-cap"
      ? null
      : applyGoal(found, unit, dataset, document);
  return (
    <div className={fresh ? "take-way" : "take-way probability-updating"}>
      <span className="take-by">{words("take.investment")}</span>
      <p>
        <span className="take-figures">
          {words("goal.says", {
            year: String(found.year),
            goal: formatYi(found.goal),
            value: formatYi(found.value),
          })}
        </span>
        <Need found={found} />
      </p>
      {edit === null ? null : (
        <TextButton
          label={words("goal.applyLabel", { points: formatPoints(found.extra) })}
          disabled={!fresh}
          onPress={() => workbench.edit(edit.label, edit.recipe)}
        >
          {words("take.apply")}
        </TextButton>
      )}
    </div>
  );
}

function Need({ found: { met, extra, verdict } }: { readonly found: GoalAnswer }) {
  const words = useWords();
  if (met === true) return <span className="take-verdict">{words("goal.met")}</span>;
  return (
    <>
      {extra === null ? null : (
        <span className="take-figures">
          {words("goal.needs", { points: formatPoints(extra), needed: formatPercent(verdict.needed) })}
        </span>
      )}
      <span className={`take-verdict ${verdict.code}`}>{verdictText(verdict, words)}</span>
    </>
  );
}
