import type { ChancePair } from "../../../shared/result/tracking.ts";
import { useWords } from "../../words/use-words.ts";

/** By how many points a chance moves; a sign and a triangle say which way, no colour. */
export function ChanceChange({ pair }: { readonly pair: ChancePair }) {
  const words = useWords();
  if (pair.before === null || pair.after === null) return <span>{words("common.noFigure")}</span>;
  const points = Math.round((pair.after - pair.before) * 100);
  if (points === 0) return <span>{words("tracking.change.none")}</span>;
  return (
    <span>
      {words(points > 0 ? "tracking.change.up" : "tracking.change.down", { points: Math.abs(points) })}
    </span>
  );
}
