import { describe, expect, test } from "vitest";
import { maxBodyBytes } from "../../../electron/hosts/loopback/api.ts";
import { secret, startLoopback } from "./start-loopback.ts";

describe("who may ask", () => {
  test("our own page with the token reaches the app", async () => {
    const loopback = await startLoopback();
    const { status, text } = await loopback.call();
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ ok: true, value: { method: "app.info", input: {}, client: "test" } });
  });

  test.each([
    ["localhost, a name that could be another's", (port: number) => `localhost:${port}`],
    ["a name rebound to this machine", (port: number) => `evil.example:${port}`],
    ["no port", () => "127.0.0.1"],
    ["another port", (port: number) => `127.0.0.1:${port + 1}`],
    ["a look-alike", (port: number) => `127.0.0.1:${port}.evil.example`],
  ])("a wrong Host is refused everywhere: %s", async (_, host) => {
    const loopback = await startLoopback();
    const headers = { Host: host(loopback.port) };
    expect((await loopback.call({ headers })).status).toBe(421);
    expect((await loopback.raw({ headers })).status).toBe(421);
    expect(loopback.reached).toEqual([]);
  });

  test.each(["http://evil.example", "null", "https://127.0.0.1", "http://localhost:1", ""])(
    "a wrong Origin is refused everywhere: %j",
    async (origin) => {
      const loopback = await startLoopback();
      const headers = { Origin: origin };
      expect((await loopback.call({ headers })).status).toBe(403);
      expect((await loopback.raw({ headers })).status).toBe(403);
      expect(loopback.reached).toEqual([]);
    },
  );

  test("another site's page cannot even load our files", async () => {
    const loopback = await startLoopback();
    for (const site of ["cross-site", "same-site"]) {
      expect((await loopback.raw({ headers: { "Sec-Fetch-Site": site } })).status).toBe(403);
    }
  });

  test("calls and events need the token, whole and in the header", async () => {
    const loopback = await startLoopback();
    const { token } = loopback.server;
    for (const authorization of [
      "",
      "Bearer",
      "Bearer ",
      `Bearer ${token.slice(1)}`,
      `Bearer ${token}x`,
      token,
    ]) {
      const headers = { Authorization: authorization };
      expect((await loopback.call({ headers })).status).toBe(401);
      expect((await loopback.raw({ path: "/api/events", headers })).status).toBe(401);
    }
    expect(
      (await loopback.call({ path: `/api?token=${token}`, headers: { Authorization: "" } })).status,
    ).toBe(401);
    expect(loopback.reached).toEqual([]);
  });

  test("every start has a token of its own", async () => {
    const [one, other] = [await startLoopback(), await startLoopback()];
    expect(one.server.token).not.toBe(other.server.token);
    expect(one.server.token.length).toBeGreaterThanOrEqual(43);
    expect((await one.call({ headers: { Authorization: `Bearer ${other.server.token}` } })).status).toBe(401);
  });

  test("no answer lets another origin read it", async () => {
    const loopback = await startLoopback();
    for (const { headers } of [await loopback.call(), await loopback.raw({})]) {
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
    }
  });
});

describe("what may be asked", () => {
  test.each(["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])("%s is no way to call", async (method) => {
    const loopback = await startLoopback();
    const { status, headers } = await loopback.call({ method, body: undefined });
    expect(status).toBe(405);
    expect(headers.allow).toBe("POST");
    expect(loopback.reached).toEqual([]);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/json; charset=gbk",
    "multipart/form-data",
    "",
  ])("the content type %j is refused", async (type) => {
    const loopback = await startLoopback();
    expect((await loopback.call({ headers: { "Content-Type": type } })).status).toBe(415);
    expect(loopback.reached).toEqual([]);
  });

  test.each(["", "{", "undefined", '{"method":"app.info"', Buffer.from([0x22, 0xff, 0xfe, 0x22])])(
    "a body that is not JSON is a bad request: %j",
    async (body) => {
      const loopback = await startLoopback();
      const { status, text } = await loopback.call({ body });
      expect(status).toBe(400);
      expect(JSON.parse(text)).toMatchObject({ ok: false, fault: { code: "bad-request" } });
      expect(loopback.reached).toEqual([]);
    },
  );

  test("a body too large is refused by its announced length, before it is read", async () => {
    const loopback = await startLoopback();
    const { status } = await loopback.call({
      body: "{",
      headers: { "Content-Length": String(maxBodyBytes + 1) },
    });
    expect(status).toBe(413);
  });

  test("a body too large is refused although its length was not announced", async () => {
    const loopback = await startLoopback();
    const body = Buffer.alloc(maxBodyBytes + 1, " ");
    const answer = loopback.call({ body, headers: { "Transfer-Encoding": "chunked" } });
    const outcome = await answer.then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
    // Either the answer arrives, or the connection is closed while we still send.
    expect([413, "EPIPE", "ECONNRESET"]).toContain(outcome);
    expect(loopback.reached).toEqual([]);
  });

  test("an unknown path below /api is refused with a fault", async () => {
    const loopback = await startLoopback();
    const { status, text } = await loopback.call({ path: "/api/secret" });
    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ ok: false });
  });
});

describe("what files may be had", () => {
  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/%252e%252e%252fsecret.txt",
    "/....//secret.txt",
    "//secret.txt",
    "/./../secret.txt",
    "/%c0%ae%c0%ae/secret.txt",
    "/index.html%00.txt",
    "/%",
    "http://127.0.0.1/../secret.txt",
  ])("%s leads nowhere", async (path) => {
    const loopback = await startLoopback();
    const { status, text } = await loopback.raw({ path });
    expect(status).toBe(404);
    expect(text).not.toContain(secret);
  });

  test.each(["/assets", "/assets/", "/assets/."])("%s is no listing", async (path) => {
    const loopback = await startLoopback();
    expect((await loopback.raw({ path })).status).toBe(404);
  });

  test("files are read, never written", async () => {
    const loopback = await startLoopback();
    for (const method of ["POST", "PUT", "DELETE"]) {
      expect((await loopback.raw({ method, path: "/index.html" })).status).toBe(405);
    }
  });
});
