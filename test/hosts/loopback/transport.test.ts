import { expect, test, vi } from "vitest";
import { httpTransport } from "../../../renderer/client/http-transport.ts";
import type { ContractEvent } from "../../../shared/contract/events.ts";
import { startLoopback } from "./start-loopback.ts";

const changed: ContractEvent = { topic: "library.changed", client: "another" };

test("events reach every subscriber until it ends its subscription", async () => {
  const { server, listeners } = await startLoopback();
  const transport = httpTransport(server);
  const heard: ContractEvent[] = [];
  const end = transport.subscribe((event) => heard.push(event));
  await vi.waitFor(() => expect(listeners.size).toBe(1));

  for (const listener of listeners) listener(changed);
  await vi.waitFor(() => expect(heard).toEqual([changed]));

  end();
  await vi.waitFor(() => expect(listeners.size).toBe(0));
});

test("an event that this client does not know is passed over", async () => {
  const { server, listeners } = await startLoopback();
  const heard: ContractEvent[] = [];
  const end = httpTransport(server).subscribe((event) => heard.push(event));
  await vi.waitFor(() => expect(listeners.size).toBe(1));
  for (const listener of listeners) {
    listener({ topic: "from-the-future" } as unknown as ContractEvent);
    listener(changed);
  }
  await vi.waitFor(() => expect(heard).toEqual([changed]));
  end();
});

test("a host that is gone is unreachable, and closing it ends its streams", async () => {
  const { server, listeners } = await startLoopback();
  const transport = httpTransport(server);
  const end = transport.subscribe(() => undefined);
  await vi.waitFor(() => expect(listeners.size).toBe(1));
  await server.close();
  await server.close();
  await vi.waitFor(() => expect(listeners.size).toBe(0));
  const reply = await transport.request({ method: "app.info", input: {}, client: "test" });
  expect(reply).toEqual({ ok: false, fault: { code: "unreachable", details: {} } });
  end();
});

test("another host's token is as good as no host", async () => {
  const { server } = await startLoopback();
  const transport = httpTransport({ origin: server.origin, token: "x".repeat(43) });
  const reply = await transport.request({ method: "app.info", input: {}, client: "test" });
  expect(reply).toMatchObject({ ok: false, fault: { code: "unreachable" } });
});

test("an app that fails is answered with a fault and reported", async () => {
  const loopback = await startLoopback();
  loopback.reached.push = () => {
    throw new Error("broken");
  };
  const { status, text } = await loopback.call();
  expect(status).toBe(500);
  expect(text).not.toContain("broken");
  expect(loopback.reported).toHaveLength(1);
});
