/** The thread's side of the pool: draws one block after another, keeping only its normals. */
import { parentPort } from "node:worker_threads";
import { buffersOf } from "../engine/run/ensemble/block-result.ts";
import { drawBlock } from "../engine/run/ensemble/draw-block.ts";
import { NormalsCache } from "../engine/run/ensemble/normals-cache.ts";
import type { BlockReply, BlockTask } from "./worker-messages.ts";

const cache = new NormalsCache();

parentPort?.on("message", ({ job, block, input }: BlockTask) => {
  const reply: BlockReply = { job, block, result: drawBlock(input, cache) };
  parentPort?.postMessage(reply, buffersOf(reply.result));
});
