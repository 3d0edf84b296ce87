/** Bytes to text: which encodings are read, and what is said of the others. */
import { FaultError } from "../../../shared/contract/fault.ts";

/**
 * UTF-8 with or without a byte order mark, UTF-16 with one. Throws `file-encoding` for
 * text in another encoding, such as GBK: it is not guessed at, because damaged UTF-8 often reads
 * as other Chinese characters. Throws `file-foreign` for what is no text. A character
 * cut off at the very end is left to the parser, which knows the text as incomplete.
 */
export function decodeText(content: Uint8Array, name: string): string {
  const encoding = markedEncoding(content) ?? "utf-8";
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(content, { stream: true });
  } catch (error) {
    if (!looksLikeText(content)) throw new FaultError("file-foreign", { name, format: null }, error);
    throw new FaultError("file-encoding", { name }, error);
  }
}

function markedEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/** How far to look for what is no text. */
const glance = 4096;

/** Begins like a JSON object, without control characters. */
function looksLikeText(content: Uint8Array): boolean {
  const start = content.subarray(0, glance);
  const blank = (byte: number) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
  return start.find((byte) => !blank(byte)) === 0x7b && start.every((byte) => byte >= 0x20 || blank(byte));
}
