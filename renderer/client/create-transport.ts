import type { Transport } from "../../shared/contract/wire.ts";
import { findBridge } from "./bridge.ts";
import { httpTransport } from "./http-transport.ts";
import { takeToken } from "./token.ts";

/** No way to the app: the page was opened without its token. Every call is answered `unreachable`. */
const noTransport: Transport = {
  request: async () => ({ ok: false, fault: { code: "unreachable", details: {} } }),
  subscribe: () => () => undefined,
};

/** The desktop bridge where there is one, else the loopback host that served the page. */
export function createTransport(): Transport {
  const bridge = findBridge();
  if (bridge !== null) return bridge;
  const token = takeToken();
  return token === null ? noTransport : httpTransport({ origin: "", token });
}
