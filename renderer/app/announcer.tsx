import { useEffect, useState } from "react";
import { isFresh, type WorkbenchState } from "../state/workbench-state.ts";
import { tierMarks } from "../words/tier-marks.ts";
import { useFaultText } from "../words/use-fault-text.ts";
import { useWords } from "../words/use-words.ts";
import { announcements } from "./announcements.ts";
import { useTargetScope } from "./use-target-scope.ts";
import { useDesk } from "./workbench-context.tsx";

/** So long nothing must change before it is said: a slider under way is not read out move by move. */
const stillMs = 700;

/** The one live region: runs finished, steps taken back or done again, and errors. */
export function Announcer() {
  const words = useWords();
  const faultText = useFaultText();
  const scope = useTargetScope();
  const { workbench } = useDesk();
  const [text, setText] = useState("");
  useEffect(() => {
    const { store } = workbench;
    let pending: string[] = [];
    let toldAnswer = store.getState().board.answered;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const outcome = ({ dataset, board: { view } }: WorkbenchState) => {
      const counts = tierMarks(dataset?.targets.tiers ?? [], words).map(({ id, label }) =>
        words("announce.count", {
          tier: label,
          count: view?.province[scope].tierCounts[id]?.at(-1) ?? 0,
        }),
      );
      const year = String(view?.years.at(-1) ?? "");
      return words("announce.run", { year, counts: counts.join(words("common.listComma")) });
    };
    const speak = () => {
      const now = store.getState();
      if (isFresh(now.board) && now.board.answered !== toldAnswer) {
        toldAnswer = now.board.answered;
        pending.push(outcome(now));
      }
      if (pending.length > 0) setText(pending.join(words("announce.join")));
      pending = [];
    };
    const stop = store.subscribe((now, before) => {
      pending.push(...announcements(now, before, { words, faultText }));
      clearTimeout(timer);
      const moving = now.scenario?.dragging === true || (now.board.fault === null && !isFresh(now.board));
      if (!moving) timer = setTimeout(speak, stillMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [workbench, words, faultText, scope]);
  return (
    <div className="unseen" id="announcer" aria-live="polite">
      {text}
    </div>
  );
}
