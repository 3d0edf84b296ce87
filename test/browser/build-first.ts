/** Before the first file of a run in the browser: what it shows is built, once for all of them. */
import { productNames } from "../../build/products.ts";
import { builtMark, ensureBuilt } from "./ensure-built.ts";

export function setup(): void {
  ensureBuilt(...productNames);
  process.env[builtMark] = "1";
}
