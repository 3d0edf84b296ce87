import { textWidth } from "../marks/text-width.ts";

export interface PictureCaption {
  readonly title: string;
  readonly note: string;
  readonly status?: string | null;
}

const margin = 12;
const line = 16;

/**
 * A chart's `<svg>` markup within a larger one that also says what it shows, in which unit and
 * what must be known of the figures: a picture is read without its screen. Tokens are left as they are.
 */
export function captionedSvg(markup: string, caption: PictureCaption): string {
  const opening = /^<svg[^>]*>/.exec(markup)?.[0] ?? "";
  const size = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(opening)?.[1] ?? Number.NaN);
  const [width, height] = [size("width"), size("height")];
  if (!(width > 0 && height > 0)) throw new Error("A drawing without a size");
  const beside = textWidth(caption.title, 13) + 10;
  const noteBeside = beside + textWidth(caption.note, 11) <= width;
  const notes = noteBeside || caption.note === "" ? [] : wrapped(caption.note, 11, width);
  const statuses = caption.status ? wrapped(caption.status, 11, width) : [];
  const top = margin + 20 + notes.length * line;
  const whole = { width: width + 2 * margin, height: top + height + statuses.length * line + margin };
  const text = (x: number, y: number, words: string, rest = 'font-size="11" fill="var(--ink-faint)"') =>
    `<text x="${x}" y="${y}" ${rest}>${escaped(words)}</text>`;
  const strong = 'font-size="13" font-weight="600" fill="var(--ink)"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="var(--font)">`,
    text(margin, margin + 12, caption.title, strong),
    noteBeside && caption.note !== "" ? text(margin + Math.round(beside), margin + 12, caption.note) : "",
    ...notes.map((words, index) => text(margin, margin + 12 + line * (index + 1), words)),
    markup.replace(/^<svg/, `<svg x="${margin}" y="${top}"`),
    ...statuses.map((words, index) => text(margin, top + height + line * index + 12, words)),
    "</svg>",
  ].join("");
}

/** Broken wherever the width ends, as Chinese may be; spaces at the break are dropped. */
function wrapped(words: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const sign of words) {
    if (current !== "" && textWidth(current + sign, fontSize) > width) {
      lines.push(current.trimEnd());
      current = sign.trimStart();
    } else current += sign;
  }
  return current === "" ? lines : [...lines, current];
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
