/**
 * What JSON.parse lets pass without a word: keys that come twice, keys that reach a
 * prototype; and what it takes minutes over: nesting and entries without end.
 */
import { isForbiddenKey } from "../../../shared/history/json.ts";
import { maxFileDepth, maxFileKeys, maxFileValues } from "../../../shared/shared-file/limits.ts";

export interface JsonFlawAt {
  readonly flaw: "duplicate-key" | "forbidden-key" | "too-deep" | "too-many";
  readonly path: readonly string[];
}

/** An open object or list, and where in it we are. */
interface Frame {
  /** Keys seen; null for a list. */
  readonly keys: Set<string> | null;
  key: string;
  index: number;
  expectsKey: boolean;
}

/**
 * The first flaw of a text, or null; what it says of a text that is no JSON means nothing.
 * One pass, no recursion; of the grammar it needs only brackets, commas and strings.
 */
export function scanJson(text: string): JsonFlawAt | null {
  const open: Frame[] = [];
  let values = 0;
  const pathTo = () => open.map(({ keys, key, index }) => (keys === null ? String(index) : key));
  for (let at = 0; at < text.length; at++) {
    const frame = open.at(-1);
    switch (text.charCodeAt(at)) {
      case 0x22: {
        const end = endOfString(text, at);
        if (frame?.keys && frame.expectsKey) {
          frame.key = unquote(text.slice(at, end + 1));
          frame.expectsKey = false;
          if (isForbiddenKey(frame.key)) return { flaw: "forbidden-key", path: pathTo() };
          if (frame.keys.has(frame.key)) return { flaw: "duplicate-key", path: pathTo() };
          if (frame.keys.size === maxFileKeys) return { flaw: "too-many", path: pathTo() };
          frame.keys.add(frame.key);
        }
        at = end;
        break;
      }
      case 0x7b:
      case 0x5b: {
        const isObject = text.charCodeAt(at) === 0x7b;
        if (open.length === maxFileDepth) return { flaw: "too-deep", path: pathTo() };
        open.push({ keys: isObject ? new Set() : null, key: "", index: 0, expectsKey: isObject });
        break;
      }
      case 0x7d:
      case 0x5d:
        open.pop();
        break;
      case 0x2c:
        values += 1;
        if (values === maxFileValues) return { flaw: "too-many", path: pathTo() };
        if (frame?.keys) frame.expectsKey = true;
        else if (frame !== undefined) frame.index += 1;
        break;
    }
  }
  return null;
}

/** The place of the closing quotation mark of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}

/** Two spellings of one key are one key. A spelling that is none is the parser's to refuse. */
function unquote(literal: string): string {
  if (!literal.includes("\\")) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal;
  }
}
