/** `npm run bench|crash|fuzz|soak|determinism|upgrade -- [--long] [--runs N] [--seed N] [--only PART] [--write]`. */
import { readProofOptions } from "./proof-options.ts";
import { proofs } from "./proofs.ts";
import { runProof } from "./run-proof.ts";

const usage = "[--long] [--runs N] [--seed N] [--only 部分] [--write]（见 docs/proof/README.md）";

async function main(name: string, words: readonly string[]): Promise<number> {
  const load = proofs[name];
  if (load === undefined) {
    console.error(`没有“${name}”这项检验；可用：${Object.keys(proofs).join("、")}。`);
    return 2;
  }
  const proof = await load();
  let options: ReturnType<typeof readProofOptions>;
  try {
    options = readProofOptions(proof, words);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n用法：npm run ${name} -- ${usage}`);
    return 2;
  }
  const request = { ...options.request, say: (line: string) => console.error(line) };
  return (await runProof(proof, request, options)) ? 0 : 1;
}

const [name = "", ...words] = process.argv.slice(2);
process.exitCode = await main(name, words);
