import { useEffect, useRef, useState } from "react";
import {
  type GroundsField as Field,
  type overridesBehind,
  setGrounds,
} from "../../../shared/scenario/grid-grounds.ts";
import { useDesk, useSettings } from "../../app/workbench-context.tsx";
import { TextBox } from "../../controls/text-box.tsx";
import { gridLabel } from "../../words/grid-step-text.ts";
import { useWords } from "../../words/use-words.ts";
import { placeName } from "./proposals.ts";
import type { EditableCell, Sheet } from "./sheet.ts";

interface GroundsFieldProps {
  readonly sheet: Sheet;
  readonly cells: readonly EditableCell[];
  readonly behind: ReturnType<typeof overridesBehind>;
  readonly field: Field;
  /** Null: the overrides do not say the same. */
  readonly value: string | null;
}

const limits: Readonly<Record<Field, number>> = { note: 4000, source: 1000, author: 200, date: 40 };

/** The planner's own day, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** One field of the grounds; kept when it is left. */
export function GroundsField({ sheet, cells, behind, field, value }: GroundsFieldProps) {
  const words = useWords();
  const { workbench } = useDesk();
  const author = useSettings((settings) => settings.author);
  const [typed, setTyped] = useState(value ?? "");
  useEffect(() => setTyped(value ?? ""), [value]);
  const keep = () => {
    // Left empty where the overrides differ, each keeps its own.
    if (typed === (value ?? "")) return;
    const ids = behind.map(({ id }) => id);
    const touched = behind.flatMap(({ override: { scope } }) => {
      const cell = cells.find((each) => JSON.stringify(each.scope) === JSON.stringify(scope));
      return cell === undefined ? [] : [cell];
    });
    const label = gridLabel("grounds", touched.length === 0 ? cells : touched, (scope) =>
      placeName(sheet, scope),
    );
    workbench.edit(label, (draft) => setGrounds(draft, ids, field, typed, { author, date: today() }));
  };
  const last = useRef(keep);
  last.current = keep;
  // Another cell chosen while the field is being typed in: what was typed is kept.
  useEffect(() => () => last.current(), []);
  const label = words(`grid.panel.${field}`);
  return (
    <TextBox
      label={value === null ? `${label}（${words("grid.panel.mixed")}）` : label}
      value={typed}
      maxLength={limits[field]}
      lines={field === "note" ? 3 : 1}
      onChange={setTyped}
      onBlur={keep}
    />
  );
}
