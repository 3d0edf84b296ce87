/** From a bare clone to a running script: packages, then the right Node.js, then the script. */
import { fileURLToPath } from "node:url";
import { installPackages } from "./packages.mjs";
import { findNode, wantedNode } from "./right-node.mjs";
import { runProgram } from "./run-program.mjs";

/**
 * @param {string} script path from the top of the project
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options] quiet: standard output is left to the script alone
 * @returns {Promise<number>} the exit code
 */
export async function bootstrap(script, args, { quiet = false } = {}) {
  const trouble = installPackages({ quiet });
  const node = trouble === null ? findNode() : null;
  if (node === null) {
    console.error(trouble ?? wantedNode);
    return 1;
  }
  // What Node.js makes of our TypeScript is kept: every start after the first takes half as long.
  const kept = process.env.NODE_COMPILE_CACHE ?? fileURLToPath(new URL("../.cache/compile", import.meta.url));
  const env = { ...process.env, NODE_COMPILE_CACHE: kept };
  return runProgram(node, [fileURLToPath(new URL(`../${script}`, import.meta.url)), ...args], env);
}
