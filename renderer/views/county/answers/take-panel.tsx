import { useMemo, useRef } from "react";
import type { Take, TakeReport } from "../../../../shared/result/answers.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { useAnswer } from "../../../app/use-answer.ts";
import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { formatPercent, formatPoints, formatYi } from "../../../words/format.ts";
import { tierLabel } from "../../../words/tier-marks.ts";
import { useWords, type Words } from "../../../words/use-words.ts";
import { verdictText } from "../../../words/verdict-text.ts";
import type { CountyPlace } from "../county-place.ts";
import { applyTake } from "./apply-take.ts";
import { OwnGoal } from "./own-goal.tsx";

/** 达到哪一档需要什么: the least extra growth, or investment, for each tier above the present one. */
export function TakePanel({ county }: { readonly county: CountyPlace }) {
  const words = useWords();
  const answer = useAnswer("answers.take", { unit: county.unit.code });
  return (
    <section className="panel take" aria-labelledby="take-title">
      <div className="panel-heading">
        <h2 id="take-title">{words("take.title")}</h2>
        <span>
          {words("take.note", { year: String(county.horizon) })}
          {answer.fresh || answer.value === null ? "" : ` · ${words("answer.updating")}`}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="take-list" tabIndex={0}>
        <AnswerBox answer={answer}>
          {(report) => <TakeList report={report} county={county} fresh={answer.fresh} />}
        </AnswerBox>
        <OwnGoal county={county} />
      </div>
    </section>
  );
}

interface TakeListProps {
  readonly report: TakeReport;
  readonly county: CountyPlace;
  readonly fresh: boolean;
}

function TakeList({ report, county, fresh }: TakeListProps) {
  const words = useWords();
  const { takes, history } = report;
  if (report.value === null) return <p className="empty">{words("take.notComputed")}</p>;
  if (takes.length === 0) {
    return <p className="empty">{words("take.highest", { year: String(report.year) })}</p>;
  }
  return (
    <>
      {/* The nearest tier first: it is the one that is asked about. */}
      {takes.toReversed().map((take) => (
        <div key={take.tier} className="take-tier">
          <h3>{tierLabel(county.tiers, take.tier) ?? take.tier}</h3>
          <TakeWay of="growth" take={take} county={county} fresh={fresh} />
          <TakeWay of="investment" take={take} county={county} fresh={fresh} />
        </div>
      ))}
      {history === null ? null : (
        <p className="field-hint">
          {words(`take.history.${history.of}`, {
            name: history.name,
            from: String(history.from),
            to: String(history.to),
            years: history.years,
          })}
        </p>
      )}
    </>
  );
}

interface TakeWayProps {
  readonly of: "growth" | "investment";
  readonly take: Take;
  readonly county: CountyPlace;
  readonly fresh: boolean;
}

function TakeWay({ of, take, county, fresh }: TakeWayProps) {
  const words = useWords();
  const { workbench } = useDesk();
  // The document that the answer is about: while a newer one has no answer yet, the edit cannot be made.
  const asked = useRef<Scenario | null>(null);
  const document = useWorkbench((state) =>
    fresh || asked.current === null ? (state.scenario?.document ?? null) : asked.current,
  );
  asked.current = document;
  const { extra, verdict } = take[of];
  const edit = useMemo(
    () =>
      document === null || verdict.code === "above-cap"
        ? null
        : applyTake(of, take, county.unit, county.dataset, document),
    [document, verdict, of, take, county],
  );
  const points = formatPoints(extra);
  return (
    <div className="take-way">
      <span className="take-by">{words(`take.${of}`)}</span>
      <p>
        <span className="take-figures">{figuresText(of, take, words)}</span>
        <span className={`take-verdict ${verdict.code}`}>{verdictText(verdict, words)}</span>
      </p>
      {edit === null ? null : (
        <TextButton
          label={words(`take.applyLabel.${of}`, { tier: tierLabel(county.tiers, take.tier) ?? "", points })}
          disabled={!fresh}
          onPress={() => workbench.edit(edit.label, edit.recipe)}
        >
          {words("take.apply")}
        </TextButton>
      )}
    </div>
  );
}

function figuresText(of: "growth" | "investment", take: Take, words: Words): string {
  const { extra, verdict } = take[of];
  if (extra === null) return "";
  const parts = [
    words(`take.${of}.extra`, { points: formatPoints(extra) }),
    words(`take.${of}.needed`, { needed: formatPercent(verdict.needed) }),
    of === "investment" && take.investment.cost !== null
      ? words("take.investment.cost", { cost: formatYi(take.investment.cost) })
      : null,
  ];
  return parts.filter((part) => part !== null).join(words("verdict.separator"));
}
