/** What every JSON file of ours goes through before its schema: size, text, JSON, format, version, keys. */
import type { z } from "zod";
import { FaultError } from "../../shared/contract/fault.ts";
import type { JsonObject, migrateDocument } from "../../shared/shared-file/document-migrations.ts";
import { maxFileBytes } from "../../shared/shared-file/limits.ts";
import { decodeText } from "./shared-file/decode-text.ts";
import { scanJson } from "./shared-file/scan-json.ts";

export interface FileKind<Schema extends z.ZodType> {
  /** The file's `format`. */
  readonly format: string;
  /** The newest `version` this product reads. */
  readonly newest: number;
  readonly schema: Schema;
  /** Brings an older document to the newest version; absent: there is none older. */
  readonly migrate?: typeof migrateDocument;
}

/** A path is told as far as it helps to find the place. */
const longestPath = 200;

/**
 * Throws `file-too-large`, `file-encoding`, `file-foreign` for what is not JSON or
 * another format, `file-newer` for a version beyond ours, `file-damaged` with `path` and
 * `message` for a file of ours that does not hold together. `name` is the file's name,
 * for the sentence.
 */
export function readJsonFile<Schema extends z.ZodType>(
  content: Uint8Array | string,
  name: string,
  kind: FileKind<Schema>,
): z.output<Schema> {
  if (content.length > maxFileBytes) {
    throw new FaultError("file-too-large", { name, limit: maxFileBytes / 1024 / 1024 });
  }
  const text = typeof content === "string" ? content.replace(/^\uFEFF/, "") : decodeText(content, name);
  const flaw = scanJson(text);
  if (flaw?.flaw === "too-deep" || flaw?.flaw === "too-many") throw unparsed(text, name, kind.format, flaw);
  const value = parse(text, name, kind.format);
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
  if (flaw !== null) throw damaged(name, flaw.path, flaw.flaw);
  const parsed = kind.schema.safeParse(kind.migrate?.(value) ?? value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw damaged(name, issue?.path.map(String) ?? [], issue?.message ?? "");
}

function parse(text: string, name: string, format: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unparsed(text, name, format, { path: [], flaw: "not-json" }, error);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new FaultError("file-foreign", { name, format: null });
  }
  return value as JsonObject;
}

/** Cut off or broken further on, but one of ours: our files say their format first. */
function unparsed(
  text: string,
  name: string,
  format: string,
  { path, flaw }: { path: readonly string[]; flaw: string },
  cause?: unknown,
): FaultError {
  const isOurs = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`).test(text.slice(0, 200));
  if (!isOurs) return new FaultError("file-foreign", { name, format: null }, cause);
  return new FaultError(
    "file-damaged",
    { name, path: path.join(".").slice(0, longestPath), message: flaw },
    cause,
  );
}

function damaged(name: string, path: readonly string[], message: string): FaultError {
  return new FaultError("file-damaged", { name, path: path.join(".").slice(0, longestPath), message });
}
