import { isFresh } from "../state/workbench-state.ts";
import { useWorkbench } from "./workbench-context.tsx";

/**
 * Says in the page which question the charts answer. It is drawn together with them, so
 * whoever measures or tests the page can tell a fresh frame from a stale one.
 */
export function BoardMark() {
  const board = useWorkbench((state) => state.board);
  return (
    <span
      hidden
      id="board-mark"
      data-asked={board.asked}
      data-answered={board.answered}
      data-fresh={isFresh(board)}
    />
  );
}
