import { AnswerBox } from "../../controls/answer-box.tsx";
import { useWords } from "../../words/use-words.ts";
import { PathBoard } from "./path-board.tsx";
import { PathChosen } from "./path-chosen.tsx";
import { PathQuestionPanel } from "./path-question-panel.tsx";
import { usePath } from "./use-path.ts";
import "../../style/answers.css";
import "../../style/path.css";

/** 达标路径: the set of counties that meets the counts at least cost, and one press to take it. */
export function PathView() {
  const words = useWords();
  const path = usePath();
  if (path === null) return <p className="screen-wait">{words("answer.waiting")}</p>;
  return (
    <div className="path">
      <div className="panel-heading path-heading">
        <h1>{words("path.title")}</h1>
        <span>
          {words("path.note")}
          {path.answer.fresh || path.answer.value === null ? "" : ` · ${words("answer.updating")}`}
        </span>
      </div>
      <PathQuestionPanel path={path} />
      <AnswerBox answer={path.answer}>
        {(solution) => (
          <>
            <PathBoard path={path} solution={solution} />
            <PathChosen path={path} solution={solution} />
          </>
        )}
      </AnswerBox>
    </div>
  );
}
