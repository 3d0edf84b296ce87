/** What every JSON file of ours goes through before its schema: text, JSON, format, version. */
import type { z } from "zod";
import { FaultError } from "../../shared/contract/fault.ts";

export interface FileKind<Schema extends z.ZodType> {
  /** The file's `format`. */
  readonly format: string;
  /** The newest `version` this product reads. */
  readonly newest: number;
  readonly schema: Schema;
}

/**
 * Throws `file-foreign` for what is not JSON or another format, `file-newer` for a
 * version beyond ours, `file-damaged` with `path` and `message` for a file of ours
 * that does not hold together. `name` is the file's name, for the sentence.
 */
export function readJsonFile<Schema extends z.ZodType>(
  content: Uint8Array | string,
  name: string,
  kind: FileKind<Schema>,
): z.output<Schema> {
  const value = parse(decode(content, name), name);
  const { format, version } = value;
  if (format !== kind.format) {
    throw new FaultError("file-foreign", {
      name,
      format: typeof format === "string" ? format.slice(0, 80) : null,
    });
  }
  if (typeof version === "number" && version > kind.newest) {
    throw new FaultError("file-newer", { name, version, newest: kind.newest });
  }
  const polluted = pathTo("__proto__", value);
  if (polluted !== null) throw damaged(name, polluted, "__proto__");
  const parsed = kind.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw damaged(name, issue?.path.map(String) ?? [], issue?.message ?? "");
}

/** Strictly UTF-8, with or without a byte order mark. */
function decode(content: Uint8Array | string, name: string): string {
  if (typeof content === "string") return content.replace(/^\uFEFF/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (error) {
    throw new FaultError("file-foreign", { name, format: null }, error);
  }
}

function parse(text: string, name: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FaultError("file-foreign", { name, format: null }, error);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new FaultError("file-foreign", { name, format: null });
  }
  return { ...value };
}

/**
 * Where a key stands in the file as an object's own property, or null. JSON.parse
 * makes an own `__proto__` of such a key; copied on by assignment it would become
 * the copy's prototype. Its own stack: a file may nest deeper than the call stack.
 */
function pathTo(key: string, top: object): string[] | null {
  const open: Place[] = [{ value: top, name: "", within: null }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (Object.hasOwn(at.value, key)) return [...namesTo(at), key];
    for (const [name, inner] of Object.entries(at.value)) {
      if (typeof inner === "object" && inner !== null) open.push({ value: inner, name, within: at });
    }
  }
  return null;
}

interface Place {
  readonly value: object;
  readonly name: string;
  readonly within: Place | null;
}

function namesTo(place: Place): string[] {
  const names: string[] = [];
  for (let at = place; at.within !== null; at = at.within) names.unshift(at.name);
  return names;
}

function damaged(name: string, path: readonly string[], message: string): FaultError {
  return new FaultError("file-damaged", { name, path: path.join("."), message });
}
