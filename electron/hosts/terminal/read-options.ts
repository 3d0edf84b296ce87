/** Command line options, checked so that what is wrong can be said in words. */
import { parseArgs } from "node:util";
import { UsageError } from "./refusals.ts";

/** Option name to whether a value follows it. */
export type OptionKinds = Readonly<Record<string, "flag" | "value">>;

export interface GivenOptions {
  /** Names to their values; a flag's value is the empty string. */
  readonly options: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/** Throws a UsageError for an unknown or repeated option, or a value that is missing or too much. */
export function readOptions(args: readonly string[], kinds: OptionKinds): GivenOptions {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, { type: kind === "flag" ? "boolean" : "string" }]),
    ),
  });
  const options = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(kinds, name)) throw new UsageError(`没有选项“${rawName}”。`);
    if (options.has(name)) throw new UsageError(`选项“${rawName}”出现了两次。`);
    options.set(name, kinds[name] === "flag" ? flag(rawName, value) : needed(rawName, value, inlineValue));
  }
  return { options, operands };
}

function flag(rawName: string, value: string | undefined): string {
  if (value !== undefined) throw new UsageError(`选项“${rawName}”后面不跟内容。`);
  return "";
}

function needed(rawName: string, value: string | undefined, inline: boolean | undefined): string {
  if (value === undefined || value === "" || (!inline && value.startsWith("-"))) {
    throw new UsageError(`选项“${rawName}”后面缺少内容。`);
  }
  return value;
}
