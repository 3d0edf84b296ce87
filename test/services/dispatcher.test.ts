import { describe, expect, it } from "vitest";
import { createDispatcher, type DispatcherOptions } from "../../electron/services/dispatcher.ts";
import type { Services } from "../../shared/contract/contract.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import { type Reply, replySchema } from "../../shared/contract/wire.ts";
import { desk } from "./fixtures.ts";

/** Services whose `app.info` does as it is told; nothing else is there. */
function dispatcher(info: () => unknown, options: DispatcherOptions = {}) {
  return createDispatcher({ app: { info } } as unknown as Services, options);
}

const ask = { method: "app.info", input: {}, client: "window-1" };
const good = { version: "1", engine: "1", host: "terminal", platform: "linux" };

async function faultOf(reply: Promise<Reply>) {
  const answered = replySchema.parse(await reply);
  if (answered.ok) throw new Error("expected a fault");
  return answered.fault;
}

describe("a request", () => {
  it("is answered with the service's value", async () => {
    expect(await dispatcher(() => good)(ask)).toEqual({ ok: true, value: good });
    expect(await dispatcher(async () => good)(ask)).toEqual({ ok: true, value: good });
  });

  it.each([
    undefined,
    null,
    5,
    "app.info",
    [],
    {},
    { method: "app.info" },
    { method: 5, input: {}, client: "" },
  ])("that is none is a bad request: %j", async (request) => {
    expect((await faultOf(dispatcher(() => good)(request))).code).toBe("bad-request");
  });

  it.each([
    "app.nothing",
    "nothing.info",
    "app",
    "",
    ".",
    "app.info.more",
    "app.constructor",
    "app.__proto__",
    "__proto__.toString",
    "constructor.name",
    "app.toString",
    "scenario.list",
  ])("for a method that is not there is unknown: %s", async (method) => {
    expect(await faultOf(dispatcher(() => good)({ ...ask, method }))).toEqual({
      code: "unknown-method",
      details: { method },
    });
  });

  it("with a wrong input names the first wrong place", async () => {
    const { fault } = desk();
    const wrong = { id: "a", revision: 1, label: { id: "x" }, patches: [{ op: "add" as const, path: [] }] };
    expect(await fault("scenario.edit", wrong)).toMatchObject({
      code: "bad-request",
      details: { path: "patches.0.path" },
    });
    expect(await fault("scenario.create", { name: "  " })).toMatchObject({
      code: "bad-request",
      details: { path: "name" },
    });
  });
});

describe("a failure", () => {
  const failing = (error: unknown, options?: DispatcherOptions) =>
    faultOf(
      dispatcher(() => {
        throw error;
      }, options)(ask),
    );

  it("that the service names is passed on", async () => {
    expect(await failing(new FaultError("not-found", { id: "x" }))).toEqual({
      code: "not-found",
      details: { id: "x" },
    });
  });

  it.each([
    ["SQLITE_BUSY", "store-locked"],
    ["SQLITE_BUSY_SNAPSHOT", "store-locked"],
    ["SQLITE_LOCKED", "store-locked"],
    ["SQLITE_FULL", "store-full"],
    ["SQLITE_READONLY_DBMOVED", "store-read-only"],
    ["SQLITE_CORRUPT_INDEX", "store-damaged"],
    ["SQLITE_NOTADB", "store-foreign"],
  ])("of SQLite is one of the store's: %s", async (code, fault) => {
    expect(await failing(Object.assign(new Error("database"), { code }))).toMatchObject({ code: fault });
  });

  it.each([new Error("x"), "text", undefined, Object.assign(new Error("x"), { code: "SQLITE_CONSTRAINT" })])(
    "that nobody expected is internal, reported under the id it carries: %s",
    async (error) => {
      const reported: [unknown, string][] = [];
      const fault = await failing(error, { report: (what, id) => reported.push([what, id]) });
      expect(fault.code).toBe("internal");
      expect(reported).toEqual([[error, fault.details.id]]);
      expect(JSON.stringify(fault)).not.toContain("stack");
    },
  );

  it("of a promise is no different", async () => {
    const dispatch = dispatcher(() => Promise.reject(new FaultError("cancelled")));
    expect((await faultOf(dispatch(ask))).code).toBe("cancelled");
  });

  it("of the reporter itself still gets an answer", async () => {
    const report = () => {
      throw new Error("the log is full");
    };
    expect((await failing(new Error("x"), { report })).code).toBe("internal");
  });

  it("to give the output agreed on is found out where outputs are checked", async () => {
    const reported: unknown[] = [];
    const bad = () => ({ ...good, host: "moon" });
    const dispatch = dispatcher(bad, { checkOutputs: true, report: (error) => reported.push(error) });
    expect((await faultOf(dispatch(ask))).code).toBe("internal");
    expect(reported).toHaveLength(1);
    expect(await dispatcher(bad)(ask)).toMatchObject({ ok: true });
  });
});
