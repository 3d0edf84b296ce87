import { memo } from "react";
import type { Report, ReportFigure } from "../../../shared/report/schema.ts";
import type { UnitTopology } from "../../charts/map/map-props.ts";
import { ReportDrawing } from "./report-drawing.tsx";

interface FigureViewProps {
  readonly figure: ReportFigure;
  readonly ground: Report["ground"];
  readonly topology: UnitTopology | null;
  /** False: only its place is kept. */
  readonly drawn: boolean;
}

/** A figure with its caption under it. */
export const FigureView = memo(function FigureView({ figure, ground, topology, drawn }: FigureViewProps) {
  const { id, title, unit, note, height } = figure;
  return (
    <div className="report-figure" data-figure={id}>
      <div className="report-drawing" style={{ height }}>
        {drawn ? <ReportDrawing figure={figure} ground={ground} topology={topology} /> : null}
      </div>
      <p className="report-caption">
        {title}
        {unit === "" ? "" : `（${unit}）`}
      </p>
      {note === null ? null : <p className="report-note">注：{note}</p>}
    </div>
  );
});
