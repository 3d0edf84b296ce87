/** A thread that fails as the seed says; with any other seed it draws like the product's own. */
import { parentPort } from "node:worker_threads";
import { buffersOf } from "../../electron/engine/run/ensemble/block-result.ts";
import { drawBlock } from "../../electron/engine/run/ensemble/draw-block.ts";
import { NormalsCache } from "../../electron/engine/run/ensemble/normals-cache.ts";
import type { BlockReply, BlockTask } from "../../electron/workers/worker-messages.ts";

export const exits = 666;
export const throws = 667;
export const hangs = 668;

const cache = new NormalsCache();

parentPort?.on("message", ({ job, block, input }: BlockTask) => {
  if (input.seed === exits && block === 2) process.exit(7);
  if (input.seed === throws && block === 2) throw new Error("out of luck");
  if (input.seed === hangs) return;
  const reply: BlockReply = { job, block, result: drawBlock(input, cache) };
  parentPort?.postMessage(reply, buffersOf(reply.result));
});
