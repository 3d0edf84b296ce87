import { registerHooks } from "node:module";
import type { FakeElectron } from "./fake-electron.ts";

/** Puts the fake in Electron's place for all that this process imports from now on, the built product too. */
export function replaceElectron({ module }: FakeElectron): void {
  Object.assign(globalThis, { fakeElectron: module });
  const names = Object.keys(module).map((name) => `export const ${name} = fakeElectron.${name};`);
  const url = `data:text/javascript,${encodeURIComponent(names.join("\n"))}`;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "electron" ? { url, format: "module", shortCircuit: true } : next(specifier, context),
  });
}
