import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";

/** What a row must hand on to its `tr`, so that its height is known. */
export interface RowPlace {
  readonly "data-index": number;
  readonly "aria-rowindex": number;
  readonly ref: (row: HTMLTableRowElement | null) => void;
}

interface LongTableProps {
  readonly label: string;
  readonly className: string;
  readonly head: ReactNode;
  readonly columns: number;
  readonly count: number;
  /** Of a row, CSS px, before it is measured. */
  readonly rowHeight: number;
  /** Changes when the rows are other ones: they are read from their first then. */
  readonly stamp: unknown;
  readonly row: (index: number, place: RowPlace) => ReactNode;
}

/** A table of any length, of which only what is in sight is in the document. */
export function LongTable(props: LongTableProps) {
  const { label, className, head, columns, count, rowHeight, stamp, row } = props;
  const scroller = useRef<HTMLElement>(null);
  const virtual = useLongRows(scroller, count, rowHeight);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp is what it waits for
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [stamp]);
  const inSight = virtual.getVirtualItems();
  const before = inSight[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={`long-table ${className}`} ref={scroller} tabIndex={0} aria-label={label}>
      <table className="table" aria-label={label} aria-rowcount={count + 1}>
        <thead>{head}</thead>
        <tbody>
          <Blank height={before} columns={columns} />
          {inSight.map(({ index }) =>
            row(index, {
              "data-index": index,
              "aria-rowindex": index + 2,
              ref: virtual.measureElement,
            }),
          )}
          <Blank height={after} columns={columns} />
        </tbody>
      </table>
    </section>
  );
}

function useLongRows(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  return useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    useFlushSync: false,
  });
}

/** Stands for the rows out of sight. */
function Blank({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height <= 0 ? null : (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the keyboard
    <tr aria-hidden="true" className="blank">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
