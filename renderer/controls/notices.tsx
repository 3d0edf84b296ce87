import { useDesk, useWorkbench } from "../app/workbench-context.tsx";
import { noticeText } from "../words/notice-text.ts";
import { stepText } from "../words/step-text.ts";
import { useFaultText } from "../words/use-fault-text.ts";
import { useWords } from "../words/use-words.ts";
import { TextButton } from "./text-button.tsx";

/** What happened, in words, and the edits that were not taken, which can be applied again. */
export function Notices() {
  const words = useWords();
  const faultText = useFaultText();
  const { workbench } = useDesk();
  const notices = useWorkbench((state) => state.notices);
  const refused = useWorkbench((state) => state.scenario?.refused);
  const boardFault = useWorkbench((state) => state.board.fault);
  return (
    <section className="notices" aria-label={words("notice.region")}>
      {boardFault === null ? null : (
        <div className="notice">
          <p>
            <strong>{words("bar.stale")}</strong> {faultText(boardFault)}
          </p>
          <TextButton onPress={workbench.askAgain}>{words("app.retry")}</TextButton>
        </div>
      )}
      {notices.map((notice) => (
        <div className="notice" key={notice.key}>
          <p>{noticeText(notice, words, faultText)}</p>
          <TextButton onPress={() => workbench.dismiss(notice.key)}>{words("notice.dismiss")}</TextButton>
        </div>
      ))}
      {refused === undefined || refused.length === 0 ? null : (
        <div className="notice refused">
          <p>
            <strong>{words("refused.heading")}</strong> {words("refused.kept")}
          </p>
          <ul>
            {refused.map(({ key, label }) => {
              const step = stepText(label, words);
              return (
                <li key={key}>
                  <span>{step}</span>
                  <TextButton
                    label={words("refused.againLabel", { step })}
                    onPress={() => workbench.applyAgain(key)}
                  >
                    {words("refused.again")}
                  </TextButton>
                  <TextButton
                    label={words("refused.giveUpLabel", { step })}
                    onPress={() => workbench.giveUp(key)}
                  >
                    {words("refused.giveUp")}
                  </TextButton>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
