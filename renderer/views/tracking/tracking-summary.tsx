import { useMemo } from "react";
import type { TrackingReport } from "../../../shared/result/tracking.ts";
import { tierLabel } from "../../words/tier-marks.ts";
import { useWords } from "../../words/use-words.ts";
import { RebaseSwitch } from "./rebase-switch.tsx";
import { TargetChances } from "./target-chances.tsx";
import { breakSentence, coverageSentences, provinceSentences } from "./tracking-sentences.ts";
import type { TrackingScreen } from "./use-tracking.ts";

interface SummaryProps {
  readonly screen: TrackingScreen;
  readonly report: TrackingReport;
}

/** What can be said in a few sentences, what it does to the targets, and whether the scenario follows it. */
export function TrackingSummary({ screen, report }: SummaryProps) {
  const words = useWords();
  const { dataset, tiers, chances, scope } = screen;
  const sentences = useMemo(() => {
    const [highest] = dataset.targets.tiers;
    const pair = highest === undefined ? undefined : chances?.province[scope].targets[highest.id];
    const target = words("tracking.target.tier", {
      tier: tierLabel(tiers, highest?.id) ?? "",
      count: highest?.count ?? 0,
    });
    return provinceSentences(report, pair === undefined ? null : { target, pair }, words);
  }, [dataset, tiers, chances, scope, report, words]);
  const coverage = useMemo(() => coverageSentences(report, words), [report, words]);
  const gap = useMemo(() => breakSentence(dataset, report, words), [dataset, report, words]);
  return (
    <section className="panel tracking-summary" aria-label={words("tracking.summary")}>
      <div className="tracking-said">
        {sentences.length === 0 ? (
          <p className="tracking-first">
            {words("tracking.sentence.none", { base: String(dataset.baseYear) })}
          </p>
        ) : null}
        {sentences.map((sentence, index) => (
          <p key={sentence} className={index === 0 ? "tracking-first" : undefined}>
            {sentence}
          </p>
        ))}
        {coverage.map((sentence) => (
          <p key={sentence} className="field-hint">
            {sentence}
          </p>
        ))}
        {gap === null ? null : <p className="field-hint tracking-break">{gap}</p>}
        <RebaseSwitch report={report} />
      </div>
      <TargetChances screen={screen} through={report.through} />
    </section>
  );
}
