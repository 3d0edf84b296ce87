import { useMemo, useState } from "react";
import type { Fault } from "../../../shared/contract/fault.ts";
import { CloseIcon } from "../../app/icons.tsx";
import { useDesk } from "../../app/workbench-context.tsx";
import { IconButton } from "../../controls/icon-button.tsx";
import { faultOf } from "../../state/door.ts";
import { formatCount } from "../../words/format.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { Checkpoints } from "./checkpoints.tsx";
import { historyRows } from "./history-rows.ts";
import { StepLog } from "./step-log.tsx";
import { type HistoryReading, useHistory } from "./use-history.ts";

/** What was done to the scenario, by whom and when; every point of it can be returned to. */
export function HistoryPanel() {
  const words = useWords();
  const faultText = useFaultText();
  const { settings } = useDesk();
  const { history, fault } = useHistory();
  return (
    <aside className="history-panel" aria-label={words("history.title")}>
      <div className="panel-heading">
        <h2>{words("history.title")}</h2>
        {history === null ? null : (
          <span>{words("history.count", { count: formatCount(history.steps.length) })}</span>
        )}
        <span className="bar-space" />
        <IconButton
          icon={<CloseIcon />}
          label={words("action.history.hide")}
          onPress={() => settings.setState({ historyShown: false })}
        />
      </div>
      {fault === null ? null : (
        <p className="field-error" role="alert">
          {words("history.failed")} {faultText(fault)}
        </p>
      )}
      {history === null ? (
        <p className="empty">{words("common.loading")}</p>
      ) : (
        <HistoryBody key={history.id} history={history} />
      )}
    </aside>
  );
}

function HistoryBody({ history }: { readonly history: HistoryReading }) {
  const faultText = useFaultText();
  const { door, workbench } = useDesk();
  const [fault, setFault] = useState<Fault | null>(null);
  const { id, steps, head, tip, checkpoints } = history;
  const rows = useMemo(() => historyRows({ steps, head, tip }), [steps, head, tip]);
  const go = (step: number | null) => void workbench.goTo(step);
  const attempt = async (work: Promise<unknown>) => {
    setFault(
      await work.then(
        () => null,
        (error: unknown) => faultOf(error),
      ),
    );
  };
  return (
    <>
      <Checkpoints
        checkpoints={checkpoints}
        head={head}
        onGo={go}
        onName={(name) => void attempt(door.send("scenario.checkpoint", { id, step: head, name }))}
        onRemove={(step) => void attempt(door.send("scenario.removeCheckpoint", { id, step }))}
      />
      {fault === null ? null : (
        <p className="field-error" role="alert">
          {faultText(fault)}
        </p>
      )}
      <StepLog rows={rows} checkpoints={checkpoints} onGo={go} />
    </>
  );
}
