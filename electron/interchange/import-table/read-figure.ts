/** What a cell of figures says. */
import type { Cell } from "../../../shared/import/schema.ts";
import { withoutFootnotes } from "./normal-label.ts";

export type ReadFigure =
  | {
      readonly kind: "figure";
      readonly value: number;
      /** Digits after the point, as written. */
      readonly decimals: number;
      /** Written as text, or with a mark that leads to a footnote. */
      readonly as: "number" | "text" | "footnote";
    }
  | { readonly kind: "missing" }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "words"; readonly text: string };

/** How yearbooks say that there is no figure: never 0. */
const nothing = /^(?:[-–—−_.…·/\\]+|\.{2,}|n\/?a|#|无|缺|暂无|不详|空)$/iu;
const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/u;

export function readFigure(cell: Cell | undefined): ReadFigure {
  if (cell === null || cell === undefined) return { kind: "missing" };
  if (typeof cell === "number") return figure(cell, "number");
  if (typeof cell === "boolean") return { kind: "words", text: cell ? "TRUE" : "FALSE" };
  if (typeof cell === "object") return { kind: "error", text: cell.error };
  const plain = tidy(cell);
  if (plain === "" || nothing.test(plain)) return { kind: "missing" };
  const bare = withoutFootnotes(cell);
  const text = tidy(bare.text).replace(/(?:亿元|万元|千元|元|万人|人|%)$/u, "");
  if (/\d/.test(text) && number.test(text)) {
    return figure(Number(text.replaceAll(",", "")), bare.marked ? "footnote" : "text", text);
  }
  return text === "" ? { kind: "missing" } : { kind: "words", text: cell };
}

function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]/gu, "")
    .replaceAll("−", "-")
    .replaceAll("，", ",");
}

function figure(value: number, as: "number" | "text" | "footnote", text = String(value)): ReadFigure {
  if (!Number.isFinite(value)) return { kind: "words", text };
  return { kind: "figure", value, decimals: decimalsOf(text), as };
}

/** What a computed number carries past the twelfth digit is rounding, not precision. */
function decimalsOf(text: string): number {
  if (/e/i.test(text)) return 12;
  const digits = text.split(".")[1]?.length ?? 0;
  return Math.min(digits, 12);
}
