import type { ChancePair } from "../../../shared/result/tracking.ts";
import { chanceMove } from "../../words/format-chance.ts";
import { useWords } from "../../words/use-words.ts";

/** By how many points a chance moves; a sign and a triangle say which way, no colour. */
export function ChanceChange({ pair }: { readonly pair: ChancePair }) {
  const words = useWords();
  if (pair.before === null || pair.after === null) return <span>{words("common.noFigure")}</span>;
  const move = chanceMove(pair.before, pair.after);
  if (move.kind === "none") return <span>{words("tracking.change.none")}</span>;
  const way = move.up ? "up" : "down";
  return (
    <span>
      {move.kind === "little"
        ? words(`tracking.change.${way}.little`)
        : words(`tracking.change.${way}`, { points: move.points })}
    </span>
  );
}
