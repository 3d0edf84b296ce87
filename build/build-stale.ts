/** `node build/build-stale.ts renderer main preload`: builds those of them that are older than their sources. */
import { buildStale, productNames } from "./products.ts";

await buildStale(productNames.filter((product) => process.argv.includes(product)));
