import { useId, useState } from "react";
import type { ChartFrameProps } from "./chart-frame-props.ts";
import { ChartTableView } from "./chart-table-view.tsx";
import "./chart-frame.css";

/** Heading, unit and price basis, the drawing or its table, and what must be known of the figures. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, note, status, words, actions, height, description } = props;
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className="chart-frame" aria-labelledby={`${id}title`} aria-describedby={`${id}description`}>
      <div className="chart-heading">
        <span className="chart-title" id={`${id}title`}>
          {title}
        </span>
        <span className="chart-note" title={note}>
          {note}
        </span>
        {actions}
        <button
          type="button"
          className="chart-toggle"
          aria-label={`${title} ${asTable ? words.showChart : words.showTable}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? words.showChart : words.showTable}
        </button>
      </div>
      <span className="chart-unseen" id={`${id}description`}>
        {[note, description, status].filter(Boolean).join(" ")}
      </span>
      {asTable ? <ChartTableView table={props.table()} height={height} /> : props.children}
      {status ? <p className="chart-status">{status}</p> : null}
    </figure>
  );
}
