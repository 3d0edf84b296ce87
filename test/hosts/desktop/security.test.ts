/**
 * Electron's own security checklist, in its order, over the real main process. The fuses
 * (19) are set in the package, and tested in `test/packaging`.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inProject } from "../../../build/project.ts";
import { mayOpenOutside } from "../../../electron/hosts/desktop/outside-links.ts";
import { ourFrame } from "../../desktop/fake-window.ts";
import { loadBridge, startDesktop } from "../../desktop/start-desktop.ts";
import { sourceFiles } from "../../rules/source-files.ts";
import { emptyAppFolder } from "../empty-app-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function start() {
  return startDesktop(temporaryFolder(), { appFolder: emptyAppFolder() });
}

const elsewhere = [
  "https://example.org/",
  "http://127.0.0.1/",
  "file:///etc/passwd",
  "app://other/",
  "app://xiance.example/",
  "app://xiance:8080/",
  "javascript:1",
  "data:text/html,x",
  "blob:https://example.org/1",
  "about:blank",
];

/** The policy of the page as the scheme serves it. */
async function policy(): Promise<Map<string, string>> {
  const { protocolHandlers } = await start();
  const page = await protocolHandlers.get("app")?.(new Request("app://xiance/"));
  const text = page?.headers.get("content-security-policy") ?? "";
  return new Map(text.split("; ").map((part) => part.split(/ (.*)/, 2) as [string, string]));
}

async function preferences() {
  const { windows } = await start();
  return windows[0]?.options.webPreferences ?? {};
}

test("1 only secure content is loaded: nothing over the network at all", async () => {
  const { session } = await start();
  for (const url of [
    "http://example.org/",
    "https://example.org/a.js",
    "ws://127.0.0.1:1/",
    "wss://x/",
    "ftp://x/",
    "file:///x",
  ]) {
    expect(session.lets(url), url).toBe(false);
  }
  for (const url of ["app://xiance/", "blob:app://xiance/1", "data:image/png;base64,"]) {
    expect(session.lets(url), url).toBe(true);
  }
});

test("2 the page has no Node.js", async () => {
  expect(await preferences()).toMatchObject({ nodeIntegration: false });
  expect(await preferences()).not.toHaveProperty("nodeIntegrationInWorker");
  expect(await preferences()).not.toHaveProperty("nodeIntegrationInSubFrames");
});

test("3 the preload script is in a world of its own", async () => {
  expect(await preferences()).toMatchObject({ contextIsolation: true });
});

test("4 every process of a page is in the sandbox", async () => {
  const { remembered } = await start();
  expect(remembered.sandboxed).toBe(true);
  expect(await preferences()).toMatchObject({ sandbox: true });
});

test("5 what a page may use of the machine is copying, and nothing else", async () => {
  const { session } = await start();
  const refused = [
    "media",
    "geolocation",
    "notifications",
    "midi",
    "midiSysex",
    "openExternal",
    "fullscreen",
  ];
  for (const permission of [
    ...refused,
    "clipboard-read",
    "display-capture",
    "hid",
    "serial",
    "usb",
    "unknown",
  ]) {
    expect(session.grants(permission), permission).toBe(false);
  }
  expect(session.grantsDevices()).toBe(false);
  expect(session.grants("clipboard-sanitized-write")).toBe(true);
});

test("6 web security stays on", async () => {
  expect(await preferences()).not.toHaveProperty("webSecurity");
});

describe("7 the policy", () => {
  test("allows nothing but what it lists", async () => {
    expect((await policy()).get("default-src")).toBe("'none'");
  });
  test("allows scripts from the page's own files alone, and no unsafe way", async () => {
    const rules = await policy();
    expect(rules.get("script-src")).toBe("'self'");
    expect([...rules.values()].join(" ")).not.toMatch(/unsafe|\*|https?:/);
  });
  test("lets the page be framed, sent and based nowhere", async () => {
    const rules = await policy();
    for (const rule of ["frame-ancestors", "form-action", "base-uri"]) expect(rules.get(rule)).toBe("'none'");
  });
  test("gives each page a nonce of its own", async () => {
    expect((await policy()).get("style-src")).not.toBe((await policy()).get("style-src"));
  });
});

test("8 no insecure content beside secure", async () => {
  expect(await preferences()).not.toHaveProperty("allowRunningInsecureContent");
});

test("9 no experimental features, and 10 no blink features", async () => {
  expect(await preferences()).not.toHaveProperty("experimentalFeatures");
  expect(await preferences()).not.toHaveProperty("enableBlinkFeatures");
  const switches = sourceFiles([".ts"]).filter(
    ({ path, content }) => path.startsWith("electron/") && /commandLine|appendSwitch/.test(content),
  );
  expect(switches.map(({ path }) => path)).toEqual([]);
});

test("11 and 12 no webview is made, allowed or attached", async () => {
  const { windows } = await start();
  expect(await preferences()).toMatchObject({ webviewTag: false });
  expect(windows[0]?.webContents.mayAttachWebview()).toBe(false);
});

test("13 the page goes nowhere, in no frame, by no redirect", async () => {
  const { windows } = await start();
  const contents = windows[0]?.webContents;
  for (const url of elsewhere) {
    expect(contents?.mayNavigate(url), url).toBe(false);
    expect(contents?.mayRedirect(url), url).toBe(false);
  }
  expect(contents?.mayNavigate("app://xiance/", false)).toBe(false);
  expect(contents?.mayNavigate("app://xiance/")).toBe(true);
});

test("14 the page opens no window, its own address included", async () => {
  const { windows } = await start();
  for (const url of [...elsewhere, "app://xiance/", "https://stats.yn.gov.cn/"]) {
    expect(windows[0]?.webContents.mayOpen(url), url).toBe(false);
  }
});

describe("15 the system opens", () => {
  test("a listed site in the planner's own browser", async () => {
    const { windows, remembered } = await start();
    windows[0]?.webContents.mayOpen("https://stats.yn.gov.cn/a?b=1");
    expect(remembered.openedOutside).toEqual(["https://stats.yn.gov.cn/a?b=1"]);
  });
  test.each([
    ...elsewhere,
    "http://stats.yn.gov.cn/",
    "https://stats.yn.gov.cn.example.org/",
    "https://stats.yn.gov.cn@example.org/",
    "https://user@stats.yn.gov.cn/",
    "https://stats.yn.gov.cn:8443/",
    "https://example.org/?stats.yn.gov.cn",
    "ms-msdt:/id",
    "smb://stats.yn.gov.cn/share",
    "search-ms:query=x",
    "not an address",
    "",
  ])("never %s", async (url) => {
    const { windows, remembered } = await start();
    windows[0]?.webContents.mayOpen(url);
    expect(remembered.openedOutside).toEqual([]);
    expect(mayOpenOutside(url)).toBe(false);
  });
});

test("16 the version of Electron is one that is still looked after, pinned exactly", () => {
  const project = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  expect(project.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number.parseInt(project.devDependencies.electron, 10)).toBeGreaterThanOrEqual(45);
});

test("17 the main process looks at who asks, before it looks at what", async () => {
  const { invoke } = await start();
  const ask = (frame: Parameters<typeof invoke>[2]) =>
    invoke("xiance:request", [{ method: "app.info", input: {}, client: "t" }], frame);
  expect(await ask(ourFrame)).toMatchObject({ ok: true });
  for (const frame of [
    { origin: "https://example.org", parent: null },
    { origin: "file://", parent: null },
    { origin: "app://xiance", parent: ourFrame },
    null,
  ]) {
    expect(await ask(frame)).toMatchObject({ ok: false, fault: { details: { reason: "origin" } } });
  }
});

test("18 the page is no file: it comes over a scheme with an origin of its own", async () => {
  const { windows, remembered } = await start();
  expect(windows[0]?.address).toBe("app://xiance/");
  expect(remembered.schemes).toHaveLength(1);
  const privileges = remembered.schemes[0]?.privileges ?? {};
  expect(Object.keys(privileges).filter((name) => /bypass|cors|service/i.test(name))).toEqual([]);
  expect(windows[0]?.options.webPreferences).toMatchObject({ navigateOnDragDrop: false });
});

test("20 the page gets two functions of its own, and nothing of Electron's", async () => {
  const desktop = await start();
  const bridge = await loadBridge(desktop);
  expect([...desktop.exposed.keys()]).toEqual(["xiance"]);
  expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual([
    ["request", "function"],
    ["subscribe", "function"],
  ]);
});

describe("beyond the list", () => {
  test("only files that the page itself has made are saved", async () => {
    const { session } = await start();
    expect(session.saves("blob:app://xiance/1")).toBe(true);
    for (const url of ["https://example.org/a.exe", "blob:https://example.org/1", "data:text/plain,x"]) {
      expect(session.saves(url), url).toBe(false);
    }
  });

  test("a packaged app has no developer tools", async () => {
    expect(await preferences()).toMatchObject({ devTools: false });
  });

  test("a malformed, huge or deep question is a fault, never an exception", async () => {
    const { invoke } = await start();
    const deep: unknown[] = [];
    let inner = deep;
    for (let depth = 0; depth < 2_000; depth += 1) {
      const next: unknown[] = [];
      inner.push(next);
      inner = next;
    }
    for (const question of [
      null,
      7,
      "app.info",
      {},
      { method: "app.info" },
      { method: "__proto__.x", input: {}, client: "t" },
      { method: "app.constructor", input: {}, client: "t" },
      { method: "x".repeat(1_000_000), input: {}, client: "t" },
      { method: "scenario.create", input: { name: deep }, client: "t" },
      { method: "app.chooseLanguage", input: { language: "../x" }, client: "t" },
      { method: "app.readyToClose", input: { unsaved: -1 }, client: "t" },
    ]) {
      expect(await invoke("xiance:request", [question], ourFrame)).toMatchObject({ ok: false });
    }
  });
});
