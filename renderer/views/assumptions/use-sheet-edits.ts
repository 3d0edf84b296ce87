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
  proposePaste,
  proposeReset,
  proposeText,
} from "./proposals.ts";
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
  paste(block: Block, text: string): void;
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
    const write = ({ edits, label }: Proposal) => {
      const { dataset, scenario, years } = now.current.sheet;
      const changes = overrideChanges(dataset, scenario, edits, years);
      if (changes.size > 0) workbench.edit(label, (draft) => applyOverrideChanges(draft, changes));
    };
    /** True: written; otherwise the planner is asked. */
    const attempt = (proposal: Proposal | null): boolean => {
      setMessage("");
      if (proposal === null) return false;
      if (proposal.errors.length > 0) {
        setReview(proposal);
        return false;
      }
      write(proposal);
      return true;
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
        if (rows.length === 0) return;
        const proposal = proposePaste(now.current.sheet, block, rows);
        const { edits, left, outside, fractions } = proposal;
        if (!attempt(proposal)) return;
        const said = [words("grid.status.pasted", { count: edits.length, left, outside })];
        if (fractions) said.push(words("grid.status.fractions"));
        if (cut) said.push(words("grid.status.cut"));
        setMessage(said.join(words("grid.status.and")));
      },
      applyReview() {
        const waiting = now.current.review;
        setReview(null);
        if (waiting !== null) write(waiting);
      },
      dropReview: () => setReview(null),
    };
  }, [workbench, words]);
  return { ...hands, message, review };
}
