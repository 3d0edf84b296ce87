import type { GoalAnswer, GrowthGoalAnswer, Verdict } from "../../../../shared/result/answers.ts";
import { useAnswer } from "../../../app/use-answer.ts";
import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { formatPercent, formatPoints, formatYi } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";
import { verdictText } from "../../../words/verdict-text.ts";
import type { CountyPlace } from "../county-place.ts";
import { applyGoal } from "./apply-take.ts";

/** How a county's own goal stands, and what it needs. */
export function GoalReading({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const { unit } = county;
  const { value, fresh } = useAnswer("answers.goals", {});
  const ofUnit = <Answer extends { readonly unit: string }>(answers: readonly Answer[] | undefined) =>
    answers?.find((each) => each.unit === unit.code);
  const [gdp, growth] = [ofUnit(value?.goals), ofUnit(value?.growth)];
  const problem = value?.problems.find((each) => each.unit === unit.code);
  if (gdp === undefined && growth === undefined) {
    return <p className="take-verdict">{problem?.message ?? words("answer.waiting")}</p>;
  }
  return (
    <>
      {gdp === undefined ? null : <GdpReading county={county} found={gdp} fresh={fresh} />}
      {growth === undefined ? null : <GrowthReading found={growth} fresh={fresh} />}
    </>
  );
}

interface GdpReadingProps {
  readonly county: CountyPlace;
  readonly found: GoalAnswer;
  readonly fresh: boolean;
}

function GdpReading({ county: { unit, dataset }, found, fresh }: GdpReadingProps) {
  const words = useWords();
  const { workbench } = useDesk();
  const document = useWorkbench((state) => state.scenario?.document ?? null);
  const { year, goal, value, met, extra, verdict } = found;
  const edit =
    document === null || verdict.code === "above-cap" ? null : applyGoal(found, unit, dataset, document);
  return (
    <div className={fresh ? "take-way" : "take-way probability-updating"}>
      <span className="take-by">{words("take.investment")}</span>
      <p>
        <span className="take-figures">
          {words("goal.says", { year: String(year), goal: formatYi(goal), value: formatYi(value) })}
        </span>
        {met === true ? (
          <span className="take-verdict">{words("goal.met")}</span>
        ) : (
          <>
            {extra === null ? null : (
              <span className="take-figures">
                {words("goal.needs", { points: formatPoints(extra), needed: formatPercent(verdict.needed) })}
              </span>
            )}
            <VerdictLine verdict={verdict} />
          </>
        )}
      </p>
      {edit === null ? null : (
        <TextButton
          label={words("goal.applyLabel", { points: formatPoints(extra) })}
          disabled={!fresh}
          onPress={() => workbench.edit(edit.label, edit.recipe)}
        >
          {words("take.apply")}
        </TextButton>
      )}
    </div>
  );
}

interface GrowthReadingProps {
  readonly found: GrowthGoalAnswer;
  readonly fresh: boolean;
}

function GrowthReading({ found: { year, goal, value, met, verdict }, fresh }: GrowthReadingProps) {
  const words = useWords();
  return (
    <div className={fresh ? "take-way" : "take-way probability-updating"}>
      <span className="take-by">{words("take.growth")}</span>
      <p>
        <span className="take-figures">
          {words("goal.saysGrowth", {
            year: String(year),
            goal: formatPercent(goal),
            value: formatPercent(value),
          })}
        </span>
        {met === true ? (
          <span className="take-verdict">{words("goal.met")}</span>
        ) : (
          <>
            {met === false ? <span className="take-figures">{words("goal.short")}</span> : null}
            <VerdictLine verdict={verdict} />
          </>
        )}
      </p>
    </div>
  );
}

function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const words = useWords();
  return <span className={`take-verdict ${verdict.code}`}>{verdictText(verdict, words)}</span>;
}
