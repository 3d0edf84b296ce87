/** The loopback host as a transport: calls by POST, events by a stream that is opened again when it breaks. */
import { type Reply, replySchema, type Transport } from "../../shared/contract/wire.ts";
import { readEvents } from "./event-stream.ts";

const unreachable: Reply = { ok: false, fault: { code: "unreachable", details: {} } };

/** A small call, as an edit is, arrives although the page that made it closes; browsers allow 64 KiB at a time. */
const keptAlive = 8 * 1024;

export interface HttpOptions {
  /** The address of the loopback host; empty: the page's own. */
  readonly origin: string;
  readonly token: string;
}

export function httpTransport({ origin, token }: HttpOptions): Transport {
  const authorization = `Bearer ${token}`;
  return {
    async request(request) {
      const body = JSON.stringify(request);
      try {
        const response = await fetch(`${origin}/api`, {
          method: "POST",
          headers: { "Content-Type": "application/json", Authorization: authorization },
          body,
          keepalive: body.length < keptAlive,
        });
        // Without the right token this is another host's page: a host that was started anew.
        if (response.status === 401) return unreachable;
        return replySchema.parse(await response.json());
      } catch {
        return unreachable;
      }
    },
    subscribe: (listener) => readEvents({ url: `${origin}/api/events`, authorization, listener }),
  };
}
