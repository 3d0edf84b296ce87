import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Checkpoint } from "../../../shared/contract/scenario-area.ts";
import { formatMoment } from "../../words/format.ts";
import { stepText } from "../../words/step-text.ts";
import { useWords } from "../../words/use-words.ts";
import type { HistoryRow } from "./history-rows.ts";
import { marksWidth, rowHeight, StepMarks } from "./step-marks.tsx";

interface StepLogProps {
  readonly rows: readonly HistoryRow[];
  readonly checkpoints: readonly Checkpoint[];
  onGo(step: number | null): void;
}

/** Every step in words. One stop of the tab key; the arrow keys choose, Enter goes there. */
export function StepLog({ rows, checkpoints, onGo }: StepLogProps) {
  const words = useWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const here = Math.max(
    0,
    rows.findIndex(({ standing }) => standing === "here"),
  );
  const [chosen, setChosen] = useState(here);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useEffect(() => {
    setChosen(here);
    list.scrollToIndex(here, { align: "auto" });
  }, [here, list]);
  const items = list.getVirtualItems();
  const names = new Map(checkpoints.map(({ step, name }) => [step, name]));
  const width = marksWidth(rows);
  const choose = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setChosen(next);
    list.scrollToIndex(next);
  };
  const go = (index: number) => {
    const row = rows[index];
    if (row !== undefined && row.standing !== "here") onGo(row.step?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: chosen - 1,
      ArrowDown: chosen + 1,
      PageUp: chosen - 10,
      PageDown: chosen + 10,
      Home: 0,
      End: rows.length - 1,
    };
    const next = moves[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (next !== undefined) choose(next);
    else if (event.key === "Enter" || event.key === " ") go(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className="step-log"
      role="listbox"
      tabIndex={0}
      aria-label={words("history.log")}
      aria-description={words("history.log.hint")}
      aria-activedescendant={items.some(({ index }) => index === chosen) ? `${id}${chosen}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: list.getTotalSize(), position: "relative" }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { step, standing } = row;
          const name = names.get(step?.id ?? null);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
            <div
              key={step?.id ?? 0}
              id={`${id}${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={standing === "here"}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className={`step-row ${standing}${index === chosen ? " chosen" : ""}`}
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              onClick={() => {
                setChosen(index);
                go(index);
              }}
            >
              <StepMarks row={row} width={width} />
              <span className="step-words">
                <span className="step-label">
                  {step === null ? words("history.origin") : stepText(step.label, words)}
                </span>
                <span className="step-who">
                  {name === undefined ? null : <span className="step-name">{name}</span>}
                  {standing === "past" ? null : <span className="tag">{words(`history.${standing}`)}</span>}
                  {step === null
                    ? null
                    : words("history.by", {
                        who: step.author ?? words("history.nobody"),
                        at: formatMoment(step.at),
                      })}
                </span>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
