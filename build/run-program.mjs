/** Runs a program in our place: its input, output, signals and exit code are ours. */
import { spawn } from "node:child_process";

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code
 */
export function runProgram(program, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", env });
    /** @type {NodeJS.Signals[]} */
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    /** @param {NodeJS.Signals} signal */
    const relay = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, relay);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      for (const name of signals) process.off(name, relay);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}
