/** Reads what a file imports: every form, types included. */
import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

const forms = [
  // import … from "x", export … from "x"
  /^[ \t]*(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"']+)["']/gm,
  // import "x"
  /^[ \t]*import\s*["']([^"']+)["']/gm,
  // import("x"), typeof import("x"), require("x"), require.resolve("x")
  /\b(?:import|require(?:\.resolve)?)\s*\(\s*["'`]([^"'`]+)["'`]/g,
];

/** What is imported: a path from the top of the project, or a package's name. */
export type Imported = { readonly path: string } | { readonly package: string };

function resolve(from: string, specifier: string): Imported {
  if (specifier.startsWith(".")) return { path: posix.join(posix.dirname(from), specifier) };
  const [scope = "", name] = specifier.split("/");
  if (specifier.startsWith("node:")) return { package: specifier };
  return { package: scope.startsWith("@") && name !== undefined ? `${scope}/${name}` : scope };
}

export function importsOf({ path, content }: SourceFile): Imported[] {
  return forms.flatMap((form) =>
    [...content.matchAll(form)].map(([, specifier = ""]) => resolve(path, specifier)),
  );
}
