/** Numbers as a report writes them; a missing one is a dash, never 0. */

const missing = "—";
type Figure = number | null | undefined;

function grouped(decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
const whole = grouped(0);
const one = grouped(1);
const two = grouped(2);
const three = grouped(3);

function written(value: Figure, format: Intl.NumberFormat): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return missing;
  const text = format.format(value);
  return /^-[0.,]+$/.test(text) ? text.slice(1) : text;
}
const times = (value: Figure, factor: number) => (value == null ? value : value * factor);

/** 亿元, 万人. */
export const amount = (value: Figure) => written(value, two);
/** Counts and 元. */
export const wholeNumber = (value: Figure) => written(value, whole);
export const ratio = (value: Figure) => written(value, three);
/** A fraction in percent, without the sign. */
export const percentFigure = (value: Figure) => written(times(value, 100), two);
/** A fraction in percent: “5.12%”. */
export function percent(value: Figure): string {
  const figure = percentFigure(value);
  return figure === missing ? figure : `${figure}%`;
}
/** A difference with its sign. */
export function signed(value: Figure, format: (value: Figure) => string = amount): string {
  if (value === null || value === undefined) return missing;
  const text = format(Math.abs(value));
  return /^[0.,]+%?$/.test(text) ? text : `${value < 0 ? "−" : "+"}${text}`;
}
/** A share of draws, `unknown` where there is none; certainty is not said of draws that are not all of one kind. */
export function chance(share: Figure, unknown: string): string {
  if (share === null || share === undefined) return unknown;
  const text = written(share * 100, one);
  if (share > 0 && text === "0.0") return "<0.1%";
  return share < 1 && text === "100.0" ? ">99.9%" : `${text}%`;
}
