import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Mapping } from "../../state/import-desk.ts";
import { CellForm } from "./cell-form.tsx";
import { ColumnForm } from "./column-form.tsx";
import { RowForm } from "./row-form.tsx";
import { askedAt, halfAt, type SheetLook, type SheetPlace } from "./sheet-look.ts";

interface PlaceFormProps {
  readonly stage: Mapping;
  readonly look: SheetLook;
  readonly place: SheetPlace;
  readonly dataset: Dataset | null;
  onDone(): void;
}

/** What can be said at a place of the sheet: of its column, its row or its one figure. */
export function PlaceForm({ stage, look, place, dataset, onDone }: PlaceFormProps) {
  const asked = askedAt(look.mapping, place);
  const half = halfAt(look.mapping, place) ?? { start: 0, end: Number.POSITIVE_INFINITY };
  if (asked === "column") return <ColumnForm stage={stage} column={place.column} onDone={onDone} />;
  if (asked === "cell") return <CellForm stage={stage} look={look} place={place} onDone={onDone} />;
  return <RowForm stage={stage} look={look} row={place.row} half={half} dataset={dataset} onDone={onDone} />;
}
