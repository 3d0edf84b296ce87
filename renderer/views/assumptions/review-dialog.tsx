// biome-ignore-all lint/a11y/useSemanticElements: nothing to fill in, so no fieldset
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: the keyboard scrolls the list
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { TextButton } from "../../controls/text-button.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { errorLine } from "./cell-words.ts";
import type { Proposal } from "./proposals.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetEdits } from "./use-sheet-edits.ts";

interface ReviewDialogProps {
  readonly sheet: Sheet;
  readonly edits: SheetEdits;
}

/** Cells that cannot be written, one by one, and what to do with the others. */
export function ReviewDialog({ sheet, edits }: ReviewDialogProps) {
  const words = useWords();
  const { review } = edits;
  return (
    <WindowDialog
      title={words("grid.refused", { count: review?.errors.length ?? 0 })}
      open={review !== null}
      onClose={edits.dropReview}
    >
      {review === null ? null : (
        <>
          <div className="dialog-body">
            <p>
              {review.edits.length === 0
                ? words("grid.refused.none")
                : words("grid.refused.kept", { count: review.edits.length })}
            </p>
            <ErrorList review={review} sheet={sheet} />
          </div>
          <div className="dialog-foot">
            <TextButton onPress={edits.dropReview}>
              {words(review.edits.length === 0 ? "common.close" : "grid.refused.drop")}
            </TextButton>
            {review.edits.length === 0 ? null : (
              <TextButton onPress={edits.applyReview}>
                {words("grid.refused.apply", { count: review.edits.length })}
              </TextButton>
            )}
          </div>
        </>
      )}
    </WindowDialog>
  );
}

const lineHeight = 24;

function ErrorList({ review: { errors }, sheet }: { readonly review: Proposal; readonly sheet: Sheet }) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: errors.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  });
  return (
    <div
      ref={scroller}
      className="error-list"
      tabIndex={0}
      role="group"
      aria-label={words("grid.refused.list")}
    >
      <ul style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, start }) => {
          const error = errors[index];
          return error === undefined ? null : (
            <li key={index} style={{ transform: `translateY(${start}px)` }}>
              {errorLine(error, sheet, words)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
