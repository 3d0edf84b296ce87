import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { useDesk } from "../../../app/workbench-context.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { everyFigure } from "../../../state/data-desk.ts";
import { useWords } from "../../../words/use-words.ts";
import type { FigureRow } from "./figure-table.ts";

interface FigureDetailProps {
  readonly dataset: Dataset;
  readonly figure: FigureRow | null;
  /** The dataset is the one the scenario on the screen stands on. */
  readonly own: boolean;
}

/** One figure in full: what it is, how sure, from where, and the ways on. */
export function FigureDetail({ dataset, figure, own }: FigureDetailProps) {
  const words = useWords();
  const { dataDesk, settings } = useDesk();
  if (figure === null) return <p className="figure-detail field-hint">{words("data.figures.hint")}</p>;
  const { level, code, place, nameText, year, value, format, unitText, status, statusText, source, note } =
    figure;
  const known = source === null ? null : dataset.sources[source];
  const title = [
    known?.title,
    known?.year === undefined ? "" : words("year.of", { year: String(known.year) }),
  ];
  return (
    <section className="figure-detail" aria-label={words("data.figures.detail")}>
      <p>
        <strong>
          {place} {nameText}
        </strong>{" "}
        {year === null ? "" : words("year.of", { year: String(year) })}{" "}
        <strong>
          {format.write(value)} {value === null ? "" : unitText}
        </strong>{" "}
        <span className={`status ${status}`}>{statusText}</span>
      </p>
      <p className="figure-grounds">
        {words("data.figures.from", { source: title.filter(Boolean).join(" ") || words("figures.noSource") })}
        {[note, known?.note, known?.where]
          .filter(Boolean)
          .map((text) => ` ${text}`)
          .join("")}
      </p>
      <div className="figure-ways">
        {source === null ? null : (
          <TextButton onPress={() => dataDesk.wish({ ...everyFigure, source })}>
            {words("data.figures.allOfSource")}
          </TextButton>
        )}
        <TextButton onPress={() => dataDesk.wish({ ...everyFigure, place: code })}>
          {words("data.figures.allOfPlace", { place })}
        </TextButton>
        {level === "unit" && own ? (
          <TextButton onPress={() => settings.setState({ unit: code, view: "county" })}>
            {words("data.figures.drivers", { place })}
          </TextButton>
        ) : null}
      </div>
    </section>
  );
}
