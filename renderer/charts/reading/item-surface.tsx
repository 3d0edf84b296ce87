import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from "react";
import { nextReading } from "./next-reading.ts";
import { type Reading, Readout, sayReading } from "./readout.tsx";

interface ItemSurfaceProps {
  /** Accessible name: the chart's title. */
  readonly label: string;
  readonly keyboard: string;
  /** How many items there are to read, one after another. */
  readonly count: number;
  /** What is said of an item as the slider's value, a year or a place in the order. */
  readonly numberOf?: (index: number) => number;
  /** The item at a place of the drawing, px; asked only while there are items. */
  readonly find: (x: number, y: number) => number;
  /** Where the box stands, px: away from the item itself. */
  readonly place: (index: number) => { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly read: (index: number) => Reading;
  /** Items are listed downwards: the down arrow goes on. */
  readonly downwards?: boolean;
  readonly onHover?: ((index: number | null) => void) | undefined;
  readonly onSelect?: ((index: number) => void) | undefined;
  /** The drawing, given the item read. */
  readonly children: (index: number | null) => ReactNode;
}

const turned: Readonly<Record<string, string>> = {
  ArrowUp: "ArrowLeft",
  ArrowDown: "ArrowRight",
  PageUp: "PageDown",
  PageDown: "PageUp",
};

/**
 * Reading by pointer and keyboard along items. To a screen reader it is a slider over the
 * items whose value text is the reading, so the arrow keys reach it in every reading mode.
 */
export function ItemSurface(props: ItemSurfaceProps) {
  const { count, numberOf = (item) => item + 1, find, width, height, read, onHover, onSelect } = props;
  const [index, setIndex] = useState<number | null>(null);
  // Fewer items than before may come while one is read.
  const item = index === null || index >= count ? null : index;
  const go = (next: number | null) => {
    if (next === index) return;
    setIndex(next);
    onHover?.(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === "Enter" || event.key === " ") && item !== null && onSelect) {
      event.preventDefault();
      onSelect(item);
      return;
    }
    const key = props.downwards ? (turned[event.key] ?? event.key) : event.key;
    const next = nextReading(key, item, count);
    if (next === undefined || (next === null && item === null)) return;
    event.preventDefault();
    if (next === null) event.stopPropagation();
    go(next);
  };
  const under = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return find(
      ((event.clientX - box.left) * width) / box.width,
      ((event.clientY - box.top) * height) / box.height,
    );
  };
  const last = count - 1;
  return (
    <div
      className="chart-surface"
      data-pick={onSelect ? "" : undefined}
      role="slider"
      tabIndex={0}
      aria-label={`${props.label} ${props.keyboard}`}
      aria-valuemin={count === 0 ? 0 : numberOf(0)}
      aria-valuemax={count === 0 ? 0 : numberOf(last)}
      aria-valuenow={count === 0 ? 0 : numberOf(item ?? last)}
      aria-valuetext={count === 0 ? "" : sayReading(read(item ?? last))}
      onKeyDown={onKeyDown}
      onBlur={() => go(null)}
      onPointerMove={(event) => count > 0 && go(under(event))}
      onPointerLeave={() => go(null)}
      onClick={() => item !== null && onSelect?.(item)}
    >
      {props.children(item)}
      {item === null ? null : (
        <Readout reading={read(item)} {...props.place(item)} width={width} height={height} />
      )}
    </div>
  );
}
