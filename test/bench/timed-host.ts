/** The loopback host, started step by step with a clock: `node timed-host.ts FOLDER`. Ends when its input does. */
export interface HostSteps {
  readonly process: number;
  readonly modules: number;
  readonly dataset: number;
  readonly store: number;
  readonly services: number;
  readonly listening: number;
}

const folder = process.argv[2] ?? "";
const processUp = performance.now();
const [{ openApp }, { serveLoopback }, { embeddedDatasets }, { openStore }, { libraryFile }, { inProject }] =
  await Promise.all([
    import("../../electron/hosts/open-app.ts"),
    import("../../electron/hosts/loopback/server.ts"),
    import("../../electron/store/dataset-registry.ts"),
    import("../../electron/store/open-store.ts"),
    import("../../electron/hosts/data-folder.ts"),
    import("../../build/project.ts"),
  ]);
const modules = performance.now();
embeddedDatasets();
const dataset = performance.now();
openStore(libraryFile(folder), { now: () => new Date() }).close();
const store = performance.now();
const report = (error: unknown) => console.error(error);
const app = openApp({ folder, host: "loopback", report });
const services = performance.now();
const server = await serveLoopback({ app, folder: inProject("dist", "renderer"), report });
const steps: HostSteps = {
  process: processUp,
  modules,
  dataset,
  store,
  services,
  listening: performance.now(),
};
console.log(JSON.stringify({ address: server.address, steps }));
process.stdin.resume().once("end", () => void server.close().then(app.close));
