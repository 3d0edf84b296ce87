/** A cell of text as planners, Excel and WPS write rates: 5%, ５．０, 1,234.5, −0.3, +0.5 个百分点. */

/** `bare`: without a sign of its unit; whether it is a percentage or a fraction its surroundings tell. */
export type PastedNumber =
  | { readonly kind: "leave" }
  | { readonly kind: "fraction"; readonly value: number }
  | { readonly kind: "bare"; readonly value: number }
  /** A change of what stands there, as a fraction. */
  | { readonly kind: "change"; readonly value: number }
  | { readonly kind: "wrong"; readonly why: PasteFault };

export const pasteFaults = ["not-a-number", "amount", "spreadsheet-error", "too-long"] as const;
export type PasteFault = (typeof pasteFaults)[number];

/** Longer than any number anyone writes. */
const maxLength = 64;
/** What people put where nothing is to be said. */
const nothing = /^(?:|-+|—+|–+|―+|\/|…+|\.{2,})$/;
const points = /(?:个?百分点|percentagepoints?|p\.?p\.?|points?)$/i;
const amount = /(?:亿元|万元|千元|元|亿|万人|万|人)$/;
/** Western grouping, or none. */
const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;

export function readNumber(cell: string): PastedNumber {
  if (cell.length > maxLength && cell.trim().length > maxLength) return { kind: "wrong", why: "too-long" };
  // Full-width digits, signs and spaces become their usual forms.
  let text = cell.normalize("NFKC").trim();
  if (nothing.test(text)) return { kind: "leave" };
  if (/^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i.test(text)) {
    return { kind: "wrong", why: "spreadsheet-error" };
  }
  text = text.replace(/[−–—﹣]/g, "-").replace(/[\s_]/g, "");
  const change = points.test(text);
  if (change) text = text.replace(points, "");
  else if (amount.test(text)) return { kind: "wrong", why: "amount" };
  const down = /^(?:下降|降低|减少|回落|下调)/.exec(text)?.[0];
  const up = /^(?:提高|增加|上升|加快|上调)/.exec(text)?.[0];
  if (change) text = text.slice((down ?? up ?? "").length);
  const scale = text.endsWith("%") ? 100 : text.endsWith("‰") ? 1000 : null;
  if (scale !== null) text = text.slice(0, -1);
  const value = signed(text);
  if (value === null || (change && scale !== null)) return { kind: "wrong", why: "not-a-number" };
  if (change) return { kind: "change", value: hundredth(down === undefined ? value : -value) };
  return scale === null
    ? { kind: "bare", value }
    : { kind: "fraction", value: scale === 100 ? hundredth(value) : tidy(value / scale) };
}

/** `(5.0)` is how accountants write −5.0. */
function signed(text: string): number | null {
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined) {
    const value = unsigned(inBrackets);
    return value === null ? null : -value;
  }
  const sign = text.startsWith("-") ? -1 : 1;
  const value = unsigned(text.replace(/^[+-]/, ""));
  return value === null ? null : sign * value;
}

function unsigned(text: string): number | null {
  if (!digits.test(text) || !/\d/.test(text)) return null;
  const value = Number(text.replaceAll(",", ""));
  return Number.isFinite(value) ? value : null;
}

/** Percent as a fraction, without what binary division adds: 5.1 is 0.051. */
export function hundredth(percent: number): number {
  return tidy(percent / 100);
}

function tidy(value: number): number {
  return Math.abs(value) < 1e6 ? Number(value.toFixed(12)) : value;
}
