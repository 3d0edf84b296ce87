import { useState } from "react";
import type { DatasetEntry } from "../../../shared/contract/dataset-area.ts";
import type { Fault } from "../../../shared/contract/fault.ts";
import { useCall } from "../../app/use-call.ts";
import { useDesk, useWorkbench } from "../../app/workbench-context.tsx";
import { AnswerBox } from "../../controls/answer-box.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import type { RebaseWish } from "../../state/overlays.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "../assumptions/option-select.tsx";
import { RebaseExport } from "./rebase-export.tsx";
import { RebaseReportView } from "./rebase-report-view.tsx";
import "../../style/exchange.css";
import "../../style/rebase.css";

interface RebaseBodyProps {
  readonly wish: RebaseWish;
  onClose(): void;
}

/** The datasets to choose from; the scenario's own is not among them. */
export function RebaseBody({ wish, onClose }: RebaseBodyProps) {
  const words = useWords();
  const datasets = useCall("dataset.list", {}, "");
  const own = useDatasetOf(wish.scenarioId);
  return (
    <AnswerBox answer={datasets}>
      {(entries) => {
        const others = entries.filter(({ id }) => id !== own);
        const newer = entries.find(({ id }) => id === own)?.newer ?? null;
        const first = [wish.datasetId, newer, others[0]?.id].find((id) =>
          others.some((entry) => entry.id === id),
        );
        if (first === undefined || first === null) {
          return <p className="empty">{words("rebase.none")}</p>;
        }
        return <RebaseTo scenarioId={wish.scenarioId} datasets={others} first={first} onClose={onClose} />;
      }}
    </AnswerBox>
  );
}

function useDatasetOf(id: string): string | null {
  return useWorkbench(({ scenario, library }) =>
    scenario?.document.id === id
      ? scenario.document.datasetId
      : (library.entries.find((entry) => entry.id === id)?.datasetId ?? null),
  );
}

interface RebaseToProps {
  readonly scenarioId: string;
  readonly datasets: readonly DatasetEntry[];
  readonly first: string;
  onClose(): void;
}

function RebaseTo({ scenarioId, datasets, first, onClose }: RebaseToProps) {
  const words = useWords();
  const faultText = useFaultText();
  const { door, workbench } = useDesk();
  const [datasetId, setDatasetId] = useState(first);
  const [moving, setMoving] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const revision = useWorkbench(({ scenario }) =>
    scenario?.document.id === scenarioId ? scenario.stored.revision : 0,
  );
  const report = useCall("dataset.rebasePreview", { id: scenarioId, datasetId }, revision);
  const current = report.fresh ? report.value : null;
  const move = async () => {
    if (current === null) return;
    setMoving(true);
    const failed = await workbench.rebase(scenarioId, current.scenario.revision, datasetId);
    setMoving(false);
    if (failed === null) onClose();
    else {
      setFault(failed);
      report.again();
    }
  };
  return (
    <>
      <div className="dialog-body decide rebase">
        <div className="rebase-choice">
          <span className="field-label">{words("rebase.choose")}</span>
          <OptionSelect
            label={words("rebase.choose")}
            options={datasets.map(({ id, title, baseYear }) => ({
              value: id,
              label: title.includes(String(baseYear)) ? title : `${title} · ${baseYear}`,
            }))}
            value={datasetId}
            onChange={setDatasetId}
          />
        </div>
        {fault === null ? null : (
          <p className="field-error" role="alert">
            {faultText(fault)}
          </p>
        )}
        <AnswerBox answer={report}>{(value) => <RebaseReportView report={value} />}</AnswerBox>
      </div>
      <div className="dialog-foot">
        <span className="foot-note" role="status">
          {words(moving ? "rebase.working" : "rebase.oneStep")}
        </span>
        <RebaseExport report={current} door={door} />
        <TextButton quiet onPress={onClose}>
          {words("common.cancel")}
        </TextButton>
        <TextButton primary disabled={current === null || moving} onPress={() => void move()}>
          {words("rebase.do")}
        </TextButton>
      </div>
    </>
  );
}
