import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Block, Report } from "../../../shared/report/schema.ts";
import { BlockView } from "./block-view.tsx";
import { type MeasuredBlock, type PagePart, paginate } from "./paginate.ts";

interface ReportLayoutProps {
  readonly report: Report;
  onProgress(done: number, total: number): void;
  onLaidOut(pages: PagePart[][]): void;
}

/** The text's height on A4 between the margins of official documents: 225 mm in CSS px. */
const textHeight = 850;
/** Blocks measured at a time: the window stays alive in between. */
const batch = 24;

export function blocksOf(report: Report): Block[] {
  return report.chapters.flatMap(({ blocks }) => blocks);
}

/** Measures every block out of sight, and lays them onto pages. Taken away, it stops. */
export function ReportLayout({ report, onProgress, onLaidOut }: ReportLayoutProps) {
  const blocks = useRef(blocksOf(report)).current;
  const measured = useRef<MeasuredBlock[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState(0);
  useLayoutEffect(() => {
    const elements = [...(box.current?.children ?? [])];
    measured.current.length = from;
    elements.forEach((element, index) => {
      const block = blocks[from + index];
      if (block !== undefined) measured.current.push(measure(element, block));
    });
  }, [blocks, from]);
  useEffect(() => {
    const done = Math.min(from + batch, blocks.length);
    const next = requestAnimationFrame(() => {
      onProgress(done, blocks.length);
      if (done < blocks.length) setFrom(done);
      else onLaidOut(paginate(measured.current, textHeight));
    });
    return () => cancelAnimationFrame(next);
  }, [blocks, from, onProgress, onLaidOut]);
  return (
    <div className="report-measure" ref={box} aria-hidden="true" inert lang={report.language}>
      {blocks.slice(from, from + batch).map((block, index) => (
        <BlockView
          // biome-ignore lint/suspicious/noArrayIndexKey: a written report's blocks stay in their places
          key={from + index}
          block={block}
          rows={null}
          ground={report.ground}
          language={report.language}
          topology={null}
          drawn={false}
        />
      ))}
    </div>
  );
}

function measure(element: Element, block: Block): MeasuredBlock {
  const { top, bottom, height } = element.getBoundingClientRect();
  const heading = block.kind === "heading";
  const plain = { height, heading, newPage: heading && block.newPage, table: null };
  const rows = [...element.querySelectorAll("tbody tr")].map((row) => row.getBoundingClientRect());
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return plain;
  return {
    ...plain,
    table: { head: first.top - top, rows: rows.map((row) => row.height), foot: bottom - last.bottom },
  };
}
