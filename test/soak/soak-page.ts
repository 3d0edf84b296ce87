/** A real page over the real host: reloaded again and again, its heap measured after each. */
import { setTimeout as after } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";
import { httpTransport } from "../../renderer/client/http-transport.ts";
import type { MethodInput, MethodName, MethodOutput } from "../../shared/contract/contract.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { startHost } from "../browser/start-host.ts";
import type { ProofRequest } from "../proof/proof.ts";

export interface SoakedPage {
  readonly reloads: number;
  readonly edits: number;
  /** Megabytes of the page's heap, after each reload and after each stretch of edits. */
  readonly heaps: readonly number[];
}

const reloads = 40;
const editsBetween = 25;

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
}

async function rested(page: Page): Promise<void> {
  await page.locator('#board-mark[data-fresh="true"]').waitFor({ state: "attached", timeout: 120_000 });
}

/** Tried again when the page's files are just being built anew. */
async function reloaded(page: Page): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await page.reload();
      return await rested(page);
    } catch (error) {
      if (tries === 3) throw error;
      await after(10_000);
    }
  }
}

export async function soakPage(request: ProofRequest): Promise<SoakedPage> {
  ensureBuilt("renderer");
  const host = await startHost();
  const browser = await launchBrowser();
  try {
    const address = new URL(host.address);
    const token = /[\w-]{20,}/.exec(`${address.hash}${address.search}`)?.[0] ?? "";
    const transport = httpTransport({ origin: address.origin, token });
    async function call<Name extends MethodName>(
      method: Name,
      input: MethodInput<Name>,
    ): Promise<MethodOutput<Name>> {
      const reply = await transport.request({ method, input, client: "soak" });
      if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.fault)}`);
      return reply.value as MethodOutput<Name>;
    }
    const page = await (
      await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" })
    ).newPage();
    await page.goto(host.address);
    await rested(page);
    const session = await page.context().newCDPSession(page);
    const open = (await call("scenario.latest", {})) ?? (await call("scenario.create", { name: "长跑" }));
    const { id } = open.document;
    let { revision } = open;
    const heaps: number[] = [];
    for (let round = 0; round < reloads; round++) {
      for (let count = 0; count < editsBetween; count++) {
        const value = {
          scope: { kind: "unit", code: "530181" },
          assumption: "growth.secondary",
          path: 0.01 + count / 1000 + round / 100_000,
        };
        const patches = [{ op: "add" as const, path: ["overrides", `r${count}`], value }];
        // The page is told of each and draws it.
        ({ revision } = await call("scenario.edit", {
          id,
          revision,
          label: { id: "override.set", values: {} },
          patches,
        }));
      }
      await rested(page);
      await reloaded(page);
      heaps.push(await heapOf(session));
      request.say(`reload ${round + 1} / ${reloads}`);
    }
    return { reloads, edits: reloads * editsBetween, heaps };
  } finally {
    await browser.close();
    await host.stop();
  }
}
