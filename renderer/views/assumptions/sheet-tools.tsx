import { useState } from "react";
import type { Unit } from "../../../shared/dataset/schema.ts";
import type { Block } from "../../../shared/scenario/fill-block.ts";
import { hundredth } from "../../../shared/scenario/paste-number.ts";
import { NumberBox } from "../../controls/number-box.tsx";
import { TableExport } from "../../controls/table-export.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { useWords } from "../../words/use-words.ts";
import { GroupDialog } from "./group-dialog.tsx";
import type { Sheet } from "./sheet.ts";
import { sheetExport } from "./sheet-export.ts";
import type { SheetEdits } from "./use-sheet-edits.ts";

interface SheetToolsProps {
  readonly sheet: Sheet;
  readonly block: Block;
  /** The units selected. */
  readonly units: readonly Unit[];
  readonly edits: SheetEdits;
}

/** What can be done with the selected cells. */
export function SheetTools({ sheet, block, units, edits }: SheetToolsProps) {
  const words = useWords();
  const [points, setPoints] = useState<number | null>(0.5);
  const [naming, setNaming] = useState(false);
  return (
    <div className="sheet-tools">
      <NumberBox
        bare
        label={words("grid.increment")}
        value={points}
        unit={words("grid.increment.unit")}
        onCommit={setPoints}
      />
      <TextButton
        disabled={points === null || points === 0}
        onPress={() => {
          if (points !== null) edits.change(block, hundredth(points));
        }}
      >
        {words("grid.increment.apply")}
      </TextButton>
      <TextButton disabled={block.top === block.bottom} onPress={() => edits.fillDown(block)}>
        {words("grid.fillDown")}
      </TextButton>
      <TextButton disabled={block.left === block.right} onPress={() => edits.fillRight(block)}>
        {words("grid.fillRight")}
      </TextButton>
      <TextButton onPress={() => edits.reset(block)}>{words("grid.reset")}</TextButton>
      <TextButton disabled={units.length === 0} onPress={() => setNaming(true)}>
        {words("grid.makeGroup")}
      </TextButton>
      <TableExport title={words("grid.title")} table={() => sheetExport(sheet, words)} />
      <span className="sheet-legend">
        {sheet.settled === null ? null : (
          <>
            <span className="settled-sign" aria-hidden="true" />
            {words("grid.settled.legend", { year: String(sheet.settled.through) })}
          </>
        )}
        {words("grid.level.legend")}
      </span>
      <GroupDialog open={naming} scenario={sheet.scenario} units={units} onClose={() => setNaming(false)} />
    </div>
  );
}
