import { memo } from "react";
import type { Report, ReportFigure } from "../../../shared/report/schema.ts";
import { frameWords } from "../../../shared/report/words/frame-words.ts";
import type { Language } from "../../../shared/words/language.ts";
import type { UnitTopology } from "../../charts/map/map-props.ts";
import { ReportDrawing } from "./report-drawing.tsx";

interface FigureViewProps {
  readonly figure: ReportFigure;
  readonly ground: Report["ground"];
  readonly language: Language;
  readonly topology: UnitTopology | null;
  /** False: only its place is kept. */
  readonly drawn: boolean;
}

/** A figure with its caption under it. */
export const FigureView = memo(function FigureView(props: FigureViewProps) {
  const { figure, ground, language, topology, drawn } = props;
  const say = frameWords[language];
  const { id, title, unit, note, height } = figure;
  return (
    <div className="report-figure" data-figure={id}>
      <div className="report-drawing" style={{ height }}>
        {drawn ? (
          <ReportDrawing figure={figure} ground={ground} topology={topology} language={language} />
        ) : null}
      </div>
      <p className="report-caption">{unit === "" ? title : say.captioned(title, unit)}</p>
      {note === null ? null : <p className="report-note">{say.note(note)}</p>}
    </div>
  );
});
