import type { ReactNode } from "react";

/** One line of what is read: a figure with its name. */
export interface ReadoutLine {
  readonly label: string;
  /** With its unit; “” where there is no figure. */
  readonly value: string;
  readonly status?: string;
  /** A small drawing of the line or area meant, 10 px square. */
  readonly swatch?: ReactNode;
}

export interface Reading {
  /** What the lines are about: a year, a unit. */
  readonly heading: string;
  /** Unit and price basis. */
  readonly note: string;
  readonly lines: readonly ReadoutLine[];
}

interface ReadoutProps {
  readonly reading: Reading;
  /** Place of what is read, px in the drawing; the box stands on the side with more room. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What else can be done here. */
  readonly foot?: string | undefined;
}

/** The box beside what the pointer or the keyboard reads. */
export function Readout({ reading, x, y, width, height, foot }: ReadoutProps) {
  const side = x > width / 2 ? { right: width - x + 10 } : { left: x + 10 };
  const level = y > height / 2 ? { bottom: height - y + 10 } : { top: y + 10 };
  return (
    <div className="chart-readout" style={{ ...side, ...level }} aria-hidden="true">
      <div>
        {reading.heading} <span className="chart-readout-heading">{reading.note}</span>
      </div>
      <table>
        <tbody>
          {reading.lines.map((line) => (
            <tr key={line.label}>
              <th scope="row">
                {line.swatch ? (
                  <svg className="chart-swatch" width="10" height="10" aria-hidden="true">
                    {line.swatch}
                  </svg>
                ) : null}
                {line.label}
              </th>
              <td>{line.value}</td>
              <td className="chart-readout-status">{line.status}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {foot === undefined ? null : <div className="chart-readout-foot">{foot}</div>}
    </div>
  );
}

/** The same in one sentence, for screen readers. */
export function sayReading(reading: Reading): string {
  const lines = reading.lines.map((line) => [line.label, line.value, line.status].filter(Boolean).join(" "));
  return `${[reading.heading, reading.note].filter(Boolean).join(" ")}: ${lines.join("; ")}`;
}
