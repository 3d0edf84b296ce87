import { useMemo, useRef, useState } from "react";
import type { Block } from "../../../shared/scenario/fill-block.ts";
import { applyOverrideChanges, overrideChanges } from "../../../shared/scenario/grid-edit.ts";
import { readTable, writeTable } from "../../../shared/scenario/paste-table.ts";
import { useDesk } from "../../app/workbench-context.tsx";
import { useWords } from "../../words/use-words.ts";
import {
  copiedValues,
  type Proposal,
  proposeChange,
  proposeFill,
  proposeFillDown,
  proposeFillRight,
  proposeReset,
  proposeText,
} from "./proposals.ts";
import { proposePaste } from "./propose-paste.ts";
import { rowsLevelled } from "./rows-levelled.ts";
import type { Sheet } from "./sheet.ts";

export interface SheetEdits {
  /** What the last edit came to, in words; "" is nothing. */
  readonly message: string;
  /** An edit of which some cells cannot be written, waiting for the planner's word. */
  readonly review: Proposal | null;
  say(message: string): void;
  text(block: Block, text: string): void;
  change(block: Block, points: number): void;
  reset(block: Block): void;
  fill(source: Block, over: Block): void;
  fillDown(block: Block): void;
  fillRight(block: Block): void;
  /** The block as a clipboard takes it. */
  copy(block: Block): string;
  /** The cells under the table; null: nothing was pasted. */
  paste(block: Block, text: string): Block | null;
  applyReview(): void;
  dropReview(): void;
}

/** The edits of the grid, each one step. They keep their identity and act on the sheet as it stands. */
export function useSheetEdits(sheet: Sheet): SheetEdits {
  const words = useWords();
  const { workbench } = useDesk();
  const [message, setMessage] = useState("");
  const [review, setReview] = useState<Proposal | null>(null);
  const now = useRef({ sheet, review });
  now.current = { sheet, review };
  const hands = useMemo(() => {
    /** Returns what is to be said of it; "" is nothing. */
    const write = ({ edits, label }: Proposal): string => {
      const { dataset, scenario, years } = now.current.sheet;
      const changes = overrideChanges(dataset, scenario, edits, years);
      if (changes.size === 0) return "";
      const count = rowsLevelled(now.current.sheet, edits);
      workbench.edit(label, (draft) => applyOverrideChanges(draft, changes));
      return count === 0 ? "" : words("grid.status.pinned", { count });
    };
    /** Null: not written; where some cells cannot be, the planner is asked. */
    const attempt = (proposal: Proposal | null): string | null => {
      const refused = proposal !== null && proposal.errors.length > 0;
      if (refused) setReview(proposal);
      const said = proposal === null || refused ? null : write(proposal);
      setMessage(said ?? "");
      return said;
    };
    return {
      say: setMessage,
      text: (block: Block, text: string) => void attempt(proposeText(now.current.sheet, block, text)),
      change: (block: Block, points: number) => void attempt(proposeChange(now.current.sheet, block, points)),
      reset: (block: Block) => void attempt(proposeReset(now.current.sheet, block)),
      fill: (source: Block, over: Block) => void attempt(proposeFill(now.current.sheet, source, over)),
      fillDown: (block: Block) => void attempt(proposeFillDown(now.current.sheet, block)),
      fillRight: (block: Block) => void attempt(proposeFillRight(now.current.sheet, block)),
      copy(block: Block) {
        const rows = copiedValues(now.current.sheet, block);
        const count = rows.reduce((sum, row) => sum + row.length, 0);
        setMessage(words("grid.status.copied", { count }));
        return writeTable(rows);
      },
      paste(block: Block, text: string) {
        const { rows, cut } = readTable(text);
        if (rows.length === 0) return null;
        const proposal = proposePaste(now.current.sheet, block, rows);
        const { edits, left, outside, fractions, byName, byYear } = proposal;
        const written = attempt(proposal);
        if (written === null) return proposal.over;
        const said = [words("grid.status.pasted", { count: edits.length, left, outside })];
        if (byName) said.push(words("grid.status.byName"));
        if (byYear) said.push(words("grid.status.byYear"));
        if (fractions) said.push(words("grid.status.fractions"));
        if (cut) said.push(words("grid.status.cut"));
        if (written !== "") said.push(written);
        setMessage(said.join(words("grid.status.and")));
        return proposal.over;
      },
      applyReview() {
        const waiting = now.current.review;
        setReview(null);
        if (waiting !== null) setMessage(write(waiting));
      },
      dropReview: () => setReview(null),
    };
  }, [workbench, words]);
  return { ...hands, message, review };
}
