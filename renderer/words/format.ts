/** Numbers as planners write them, in one place; the same in both languages. Missing figures are a dash. */

const grouped = (digits: number) =>
  new Intl.NumberFormat("zh-CN", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: true,
  });
const two = grouped(2);
const one = grouped(1);
const none = grouped(0);
const three = grouped(3);

export const noFigure = "—";
type Figure = number | null | undefined;

function written(value: Figure, format: Intl.NumberFormat, scale = 1): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return noFigure;
  const text = format.format(value * scale);
  // A value that rounds to nothing has no sign.
  return /^-[0.,]+$/.test(text) ? text.slice(1) : text;
}

/** 亿元: `1234.5` is “1,234.50”. */
export const formatYi = (value: Figure) => written(value, two);
/** 亿元 on an axis or where two decimals are noise. */
export const formatYiShort = (value: Figure) => written(value, none);
/** 万人. */
export const formatWan = (value: Figure) => written(value, two);
/** 元 a year. */
export const formatYuan = (value: Figure) => written(value, none);
export const formatCount = (value: Figure) => written(value, none);
/** A ratio such as urban over rural income. */
export const formatRatio = (value: Figure) => written(value, three);
/** A fraction as percent, without the sign: `0.0512` is “5.12”. */
export const formatPercentFigure = (value: Figure) => written(value, two, 100);
/** A fraction as percent with its sign: `0.0512` is “5.12%”. */
export function formatPercent(value: Figure): string {
  const figure = formatPercentFigure(value);
  return figure === noFigure ? figure : `${figure}%`;
}
export const formatPercentTick = (value: Figure) => written(value, one, 100);
/** A difference of fractions in percentage points, without sign: `-0.008` is “0.80”. */
export const formatPoints = (value: Figure) =>
  written(value === null || value === undefined ? null : Math.abs(value), two, 100);
/** The size of a distance, without sign. */
export const formatDistance = (value: Figure) =>
  written(value === null || value === undefined ? null : Math.abs(value), two);

/** Date and time of an ISO moment in the reader's own zone: “2026-01-31 09:05”. */
export function formatMoment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return noFigure;
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** Years as a planner lists them: `[2024, 2025, 2026, 2029]` is “2024—2026、2029”. */
export function formatYears(years: readonly number[], separator: string): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}—${to}`)).join(separator);
}
