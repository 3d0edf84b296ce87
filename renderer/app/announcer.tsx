import { useEffect, useState } from "react";
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
    let said = store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const speak = () => {
      const now = store.getState();
      if (
        now.scenario?.dragging === true ||
        (now.board.fault === null && now.board.answered !== now.board.asked)
      )
        return;
      const sentences = announcements(now, said, {
        words,
        faultText,
        outcome: ({ dataset, board: { view } }) =>
          words("announce.run", {
            year: String(view?.years.at(-1) ?? ""),
            counts: tierMarks(dataset?.targets.tiers ?? [], words)
              .map(({ id, label }) =>
                words("announce.count", {
                  tier: label,
                  count: view?.province[scope].tierCounts[id]?.at(-1) ?? 0,
                }),
              )
              .join(words("common.listComma")),
          }),
      });
      said = now;
      if (sentences.length > 0) setText(sentences.join(words("announce.join")));
    };
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(speak, stillMs);
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
