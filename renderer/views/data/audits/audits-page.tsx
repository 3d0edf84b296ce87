import { useMemo } from "react";
import { useCall } from "../../../app/use-call.ts";
import { useTargetScope } from "../../../app/use-target-scope.ts";
import { AnswerBox } from "../../../controls/answer-box.tsx";
import { tierMarks } from "../../../words/tier-marks.ts";
import { useWords } from "../../../words/use-words.ts";
import { Audits } from "../../overview/audits.tsx";
import { type BoardReading, useBoard } from "../../overview/use-board.ts";
import type { DataPageProps } from "../data-page.ts";

/** Whether the figures add up, and the breaks across which they must not be compared. */
export function AuditsPage({ dataset, own }: DataPageProps) {
  const words = useWords();
  const board = useBoard();
  return (
    <div className="data-audits">
      {own ? (
        board === null ? null : (
          <Audits board={board} />
        )
      ) : (
        <ReferenceAudits dataset={dataset} own={own} />
      )}
      <section className="panel" aria-labelledby="breaks-title">
        <div className="panel-heading">
          <h2 id="breaks-title">{words("data.breaks")}</h2>
        </div>
        {dataset.breaks.length === 0 ? <p className="empty">{words("data.breaks.none")}</p> : null}
        <dl className="data-breaks">
          {dataset.breaks.map(({ from, to, reason }) => (
            <div key={from}>
              <dt>{words("data.break", { from: String(from), to: String(to) })}</dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** Of a dataset that is not the scenario's: at its reference assumptions. */
function ReferenceAudits({ dataset }: DataPageProps) {
  const words = useWords();
  const scope = useTargetScope();
  const projection = useCall("run.project", { id: null, datasetId: dataset.id }, dataset.id);
  const tiers = useMemo(() => tierMarks(dataset.targets.tiers, words), [dataset, words]);
  return (
    <AnswerBox answer={projection}>
      {(view) => {
        const board: BoardReading = {
          dataset,
          view,
          scope,
          province: view.province[scope],
          units: [],
          tiers,
          horizon: view.years.at(-1) ?? dataset.targets.horizon,
          baseYear: dataset.baseYear,
        };
        return <Audits board={board} />;
      }}
    </AnswerBox>
  );
}
