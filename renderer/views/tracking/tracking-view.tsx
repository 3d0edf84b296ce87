import { useStore } from "zustand";
import type { TrackingReport } from "../../../shared/result/tracking.ts";
import { AnswerBox } from "../../controls/answer-box.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { trackingDesk } from "../../state/tracking-desk.ts";
import { useWords } from "../../words/use-words.ts";
import { EntryPage } from "./entry/entry-page.tsx";
import { useEntry } from "./entry/use-entry.ts";
import { PlacePanel } from "./place-panel.tsx";
import { PlaceTable } from "./place-table.tsx";
import { TrackingSummary } from "./tracking-summary.tsx";
import { type TrackingScreen, useTracking } from "./use-tracking.ts";
import "../../style/tracking.css";

/** 监测: what was published against what the scenario assumed, and what that does to the targets. */
export function TrackingView() {
  const words = useWords();
  const screen = useTracking();
  const entering = useStore(trackingDesk, (desk) => desk.entering);
  const entry = useEntry();
  if (screen === null) return <p className="screen-wait">{words("common.loading")}</p>;
  if (entering) return <EntryPage dataset={screen.dataset} />;
  return (
    <div className="tracking">
      <div className="panel-heading tracking-heading">
        <h1>{words("tracking.title")}</h1>
        <span>
          {words("tracking.note", { base: String(screen.dataset.baseYear) })}
          {screen.answer.fresh || screen.answer.value === null ? "" : ` · ${words("answer.updating")}`}
        </span>
        <TextButton onPress={() => entry.begin(screen.dataset)}>
          {words(entry.pending ? "tracking.enter.goOn" : "tracking.enter")}
        </TextButton>
      </div>
      <AnswerBox answer={screen.answer}>
        {(report) =>
          report.years.length === 0 ? (
            <div className="tracking-none">
              <p className="empty">{words("tracking.none", { base: String(report.baseYear) })}</p>
            </div>
          ) : (
            <Figures screen={screen} report={report} />
          )
        }
      </AnswerBox>
    </div>
  );
}

function Figures({ screen, report }: { readonly screen: TrackingScreen; readonly report: TrackingReport }) {
  return (
    <div className="tracking-figures">
      <TrackingSummary screen={screen} report={report} />
      <PlaceTable screen={screen} report={report} />
      <PlacePanel screen={screen} report={report} />
    </div>
  );
}
