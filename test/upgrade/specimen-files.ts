/** Shared files as a version writes them: one on the embedded dataset, one on another province's. */
export type SpecimenModules = typeof import("../../electron/store/open-store.ts") &
  typeof import("../../electron/services/create-services.ts") &
  typeof import("../../electron/services/dispatcher.ts") &
  typeof import("../../electron/engine/run/engine-version.ts");

type Open = { document: { id: string }; revision: number };

/** By name, their text. `other`: a shared file on another province's dataset to begin with. */
export async function writeFileSpecimens(
  { openStore, createServices, createDispatcher }: SpecimenModules,
  other: string,
): Promise<[string, string][]> {
  const store = openStore(":memory:", { now: () => new Date(0) });
  let seconds = 0;
  let ids = 0;
  const dispatch = createDispatcher(
    createServices({
      store,
      clock: () => new Date(Date.UTC(2026, 0, 5) + 1000 * seconds++),
      newId: () => `specimen-${++ids}`,
      author: "甲",
      host: "terminal",
      platform: "linux",
      version: "0.1.0",
      emit: () => undefined,
    }),
  );
  async function call<Value>(method: string, input: object): Promise<Value> {
    const reply = await dispatch({ method, input, client: "specimen" });
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.fault)}`);
    return reply.value as Value;
  }
  async function edit({ document: { id }, revision }: Open, code: string, path: unknown): Promise<Open> {
    const value = {
      scope: { kind: "unit", code },
      assumption: "growth.secondary",
      path,
      note: "依据规划",
      author: "甲",
    };
    const patches = [{ op: "add", path: ["overrides", `unit:${code}:growth.secondary`], value }];
    return call("scenario.edit", {
      id,
      revision,
      label: { id: "override.set", values: { unit: code } },
      patches,
    });
  }

  /** Two edits, one taken back, one more on the branch. */
  async function worked(opened: Open, units: readonly [string, string]): Promise<string> {
    const [first, second] = units;
    let scenario = await edit(opened, first, 0.09);
    scenario = await edit(scenario, second, { near: 0.1, long: 0.06, until: 2028 });
    scenario = await call("scenario.undo", { id: scenario.document.id, revision: scenario.revision });
    scenario = await edit(scenario, second, 0.11);
    return (await call<{ content: string }>("file.export", { id: scenario.document.id })).content;
  }
  try {
    const yunnan = await worked(await call<Open>("scenario.create", { name: "样例方案" }), [
      "530181",
      "532504",
    ]);
    const { scenario } = await call<{ scenario: { id: string } }>("file.import", {
      name: "外省.xiance",
      content: other,
    });
    const province = await worked(await call<Open>("scenario.open", { id: scenario.id }), [
      "990101",
      "990102",
    ]);
    return [
      ["yunnan", yunnan],
      ["other-province", province],
    ];
  } finally {
    store.close();
  }
}
