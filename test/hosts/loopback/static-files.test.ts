import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startLoopback } from "./start-loopback.ts";

test("the page comes with a strict policy and a nonce that changes", async () => {
  const loopback = await startLoopback();
  const [first, second] = [await loopback.raw({}), await loopback.raw({ path: "/index.html" })];
  const policy = String(first.headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("frame-ancestors 'none'");

  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(first.text).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
  expect(second.text).not.toContain(nonce);
  expect(first.headers["cache-control"]).toBe("no-store");
});

test("each file has its type, and no browser guesses another", async () => {
  const loopback = await startLoopback();
  for (const [path, type] of [
    ["/", "text/html; charset=utf-8"],
    ["/assets/main-1.js", "text/javascript; charset=utf-8"],
    [`/${encodeURIComponent("县.svg")}`, "image/svg+xml"],
  ] as const) {
    const { status, headers } = await loopback.raw({ path });
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("a build made meanwhile is there with the next page", async () => {
  const loopback = await startLoopback();
  writeFileSync(join(loopback.folder, "assets", "main-2.js"), "export const two = 2;");
  expect((await loopback.raw({})).status).toBe(200);
  expect((await loopback.raw({ path: "/assets/main-2.js?v=1" })).text).toBe("export const two = 2;");
});

test("HEAD says the length and sends nothing", async () => {
  const loopback = await startLoopback();
  const { headers, text } = await loopback.raw({ method: "HEAD", path: "/assets/main-1.js" });
  expect(headers["content-length"]).toBe("21");
  expect(text).toBe("");
});

test("the token stands in the fragment, which is never sent", async () => {
  const { server } = await startLoopback();
  const address = new URL(server.address);
  expect(address.hash).toBe(`#token=${server.token}`);
  expect(address.search).toBe("");
  expect(address.hostname).toBe("127.0.0.1");
});
