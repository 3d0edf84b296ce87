/** Calls a started loopback host as a page of its own would. */

import { createClient } from "../../renderer/client/client.ts";
import { httpTransport } from "../../renderer/client/http-transport.ts";
import type { MethodInput, MethodName, MethodOutput } from "../../shared/contract/contract.ts";

export type Call = <N extends MethodName>(method: N, input: MethodInput<N>) => Promise<MethodOutput<N>>;

/** `address` with its token. */
export function callHost(address: string): Call {
  const { origin, hash } = new URL(address);
  return createClient(httpTransport({ origin, token: hash.slice("#token=".length) }), "bench").send;
}
