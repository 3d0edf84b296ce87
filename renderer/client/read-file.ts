/** A file the planner picked or dropped, as it crosses the contract. */
import { FaultError } from "../../shared/contract/fault.ts";
import { maxFileBytes } from "../../shared/shared-file/limits.ts";

export interface GivenFile {
  readonly name: string;
  /** In base 64: no encoding is guessed at on the way. */
  readonly content: string;
}

/** Rejects with `file-too-large` before anything is read, and with `file-foreign` for what cannot be read. */
export async function readFile(file: File): Promise<GivenFile> {
  if (file.size > maxFileBytes) {
    throw new FaultError("file-too-large", { name: file.name, limit: maxFileBytes / 1024 / 1024 });
  }
  try {
    return { name: file.name, content: base64(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    // A folder, or a file that has gone meanwhile.
    throw new FaultError("file-foreign", { name: file.name, format: null }, error);
  }
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 32_768) {
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
  }
  return btoa(text);
}
