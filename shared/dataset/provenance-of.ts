import type { Provenance } from "./schema.ts";

/** The provenance that covers a figure: its own, else that of the nearest path above it. */
export function provenanceOf(
  { provenance }: { readonly provenance: Readonly<Record<string, Provenance>> },
  path: string,
): Provenance | null {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    if (Object.hasOwn(provenance, at)) return provenance[at] ?? null;
  }
  return null;
}
