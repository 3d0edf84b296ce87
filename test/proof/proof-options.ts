/** The words after `npm run <proof> --`: the same for every proof. */
import { parseArgs } from "node:util";
import { type Proof, type ProofRequest, shortForm } from "./proof.ts";

export interface ProofOptions {
  readonly request: Omit<ProofRequest, "say">;
  readonly write: boolean;
  /** As it is typed to get the same again. */
  readonly command: string;
}

/** Throws a sentence for the person who typed them. */
export function readProofOptions(
  { name, parts }: Pick<Proof, "name" | "parts">,
  words: readonly string[],
): ProofOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      long: { type: "boolean", default: false },
      runs: { type: "string" },
      seed: { type: "string" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const { only = null } = values;
  if (only !== null && !parts.includes(only)) {
    throw new Error(parts.length === 0 ? "这项检验不分部分。" : `--only 可用：${parts.join("、")}。`);
  }
  const runs = wholeNumber("runs", values.runs);
  if (runs === 0) throw new Error("--runs 至少为 1。");
  const form = values.long ? "long" : "short";
  const typed = [
    ...(values.long ? ["--long"] : []),
    ...(runs === null ? [] : ["--runs", runs]),
    ...(values.seed === undefined ? [] : ["--seed", values.seed]),
    ...(only === null ? [] : ["--only", only]),
  ];
  return {
    request: { form, runs, seed: wholeNumber("seed", values.seed) ?? shortForm.seed, only },
    write: values.write,
    command: `npm run ${name}${typed.length === 0 ? "" : ` -- ${typed.join(" ")}`}`,
  };
}

function wholeNumber(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new Error(`--${name} 须为非负整数。`);
  return value;
}
