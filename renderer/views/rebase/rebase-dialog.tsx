import { lazy, Suspense } from "react";
import { useDesk, useOverlays } from "../../app/workbench-context.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { useScenarioName } from "./use-scenario-name.ts";

const RebaseBody = lazy(() =>
  import("./rebase-body.tsx").then(({ RebaseBody: Body }) => ({ default: Body })),
);

/** A scenario moving to another dataset: what it would do and why, and the move itself. */
export function RebaseDialog() {
  const words = useWords();
  const { overlays } = useDesk();
  const wish = useOverlays((state) => (state.shown === "rebase" ? state.rebase : null));
  const name = useScenarioName(wish?.scenarioId ?? null);
  const close = () => overlays.setState({ shown: null, rebase: null });
  return (
    <WindowDialog title={words("rebase.title", { name })} open={wish !== null} wide onClose={close}>
      {wish === null ? null : (
        <Suspense fallback={<p className="empty">{words("common.loading")}</p>}>
          <RebaseBody key={`${wish.scenarioId} ${wish.datasetId ?? ""}`} wish={wish} onClose={close} />
        </Suspense>
      )}
    </WindowDialog>
  );
}
