import { useEffect, useState } from "react";
import { useDesk } from "./workbench-context.tsx";

/** A count that goes up whenever one of the scenarios, or the library, has changed anywhere. */
export function useMoves(ids: readonly (string | null)[]): number {
  const { door } = useDesk();
  const [moves, setMoves] = useState(0);
  const key = ids.join(" ");
  useEffect(() => {
    const wanted = new Set(key.split(" "));
    return door.listen((event) => {
      if (event.topic === "library.changed" || (event.topic === "scenario.changed" && wanted.has(event.id))) {
        setMoves((count) => count + 1);
      }
    });
  }, [door, key]);
  return moves;
}
