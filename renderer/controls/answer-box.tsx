import type { ReactNode } from "react";
import type { AnswerReading } from "../app/use-answer.ts";
import { useFaultText } from "../words/use-fault-text.ts";
import { useWords } from "../words/use-words.ts";
import { TextButton } from "./text-button.tsx";

interface AnswerBoxProps<Value> {
  readonly answer: AnswerReading<Value>;
  children(value: Value): ReactNode;
}

/** An answer; muted while a newer one is on the way, and with the reason where it does not come. */
export function AnswerBox<Value>({ answer, children }: AnswerBoxProps<Value>) {
  const words = useWords();
  const faultText = useFaultText();
  const { value, fresh, fault, again } = answer;
  return (
    <div className={fresh || value === null ? "answer-box" : "answer-box updating"} aria-busy={!fresh}>
      {fault === null ? null : (
        <div className="notice" role="alert">
          <p>
            <strong>{words("answer.failed")}</strong> {faultText(fault)}
          </p>
          <TextButton onPress={again}>{words("app.retry")}</TextButton>
        </div>
      )}
      {value === null ? (
        fault === null ? (
          <p className="empty">{words("answer.waiting")}</p>
        ) : null
      ) : (
        children(value)
      )}
    </div>
  );
}
