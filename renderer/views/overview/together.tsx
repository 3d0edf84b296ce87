import { useEnsemble } from "../../app/workbench-context.tsx";
import { formatCount } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import type { BoardReading } from "./use-board.ts";
import { useChances } from "./use-chances.ts";

/** How likely all targets are met in one and the same future, and by how many draws this is judged. */
export function Together({ board }: { readonly board: BoardReading }) {
  const words = useWords();
  const { all } = useChances(board.scope);
  const result = useEnsemble((state) => state.result);
  return (
    <section className="figure figure-together">
      <p className="figure-sentence">
        <span className="figure-caption">{words("probability.all")}</span>{" "}
        <span className="figure-line">
          <span className={all?.updating ? "figure-value probability-updating" : "figure-value"}>
            {all?.text ?? words("common.noFigure")}
          </span>
        </span>{" "}
        <span className="figure-detail">
          {result === null || all === null
            ? words("probability.all.waiting")
            : all.text === null
              ? words("probability.unknown")
              : words("probability.draws", { draws: formatCount(result.draws), seed: String(result.seed) })}
        </span>
      </p>
    </section>
  );
}
