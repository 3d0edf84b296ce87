import { type RefObject, useCallback, useId, useLayoutEffect, useRef, useState } from "react";
import type { ExportSource } from "../export/export-chart.ts";
import { ExportMenu } from "../export/export-menu.tsx";
import type { ChartFrameProps } from "./chart-frame-props.ts";
import { ChartTableView } from "./chart-table-view.tsx";
import "./chart-frame.css";

/** Heading, unit and price basis, the drawing or its table, and what must be known of the figures. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, note, status, words, actions, height, description } = props;
  const [asTable, setAsTable] = useState(false);
  const toggle = useCallback(() => setAsTable((shown) => !shown), []);
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const source = useRef<ExportSource>(sourceOf(props, figure));
  useLayoutEffect(() => {
    source.current = sourceOf(props, figure);
  });
  return (
    <figure
      className="chart-frame"
      ref={figure}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
    >
      <div className="chart-heading">
        <span className="chart-title" id={`${id}title`}>
          {title}
        </span>
        <span className="chart-note" title={note}>
          {note}
        </span>
        {actions}
        <ExportMenu
          title={title}
          words={words.export}
          source={source}
          drawn={!asTable}
          toggle={words.showTable}
          back={words.showChart}
          onToggle={toggle}
        />
        <button
          type="button"
          className="chart-toggle wide-only"
          aria-label={`${title} ${asTable ? words.showChart : words.showTable}`}
          onClick={toggle}
        >
          {asTable ? words.showChart : words.showTable}
        </button>
      </div>
      <span className="chart-unseen" id={`${id}description`}>
        {[note, description, status].filter(Boolean).join(" ")}
      </span>
      {asTable ? (
        <ChartTableView table={props.table()} height={height} source={props.source} />
      ) : (
        props.children
      )}
      {status ? <p className="chart-status">{status}</p> : null}
    </figure>
  );
}

function sourceOf(props: ChartFrameProps, figure: RefObject<HTMLElement | null>): ExportSource {
  const { title, note, status, table } = props;
  return {
    caption: { title, note, status },
    table,
    drawing: () => figure.current?.querySelector<SVGSVGElement>(".chart-surface > svg") ?? null,
  };
}
