/** Two planners, each with a copy of the product, who send each other files. */
import type { MethodInput } from "../../shared/contract/contract.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import type { EditPatch } from "../../shared/history/schema.ts";
import { anning, type Desk, desk, growth, mile } from "../services/fixtures.ts";

export { anning, mile };

export interface Planner extends Desk {
  open(id: string): Promise<OpenScenario>;
  edit(id: string, patches: EditPatch[], author?: string): Promise<OpenScenario>;
  /** The file a colleague is sent. */
  send(id: string): Promise<SentFile>;
}
export type SentFile = Pick<MethodInput<"file.import">, "name" | "content">;

export function planner(author: string): Planner {
  const base = desk(":memory:", author, author);
  const open = (id: string) => base.call("scenario.open", { id });
  return {
    ...base,
    open,
    async edit(id, patches) {
      const { revision } = await open(id);
      return base.call("scenario.edit", { id, revision, patches, label: { id: "override.set", values: {} } });
    },
    send: (id) => base.call("file.export", { id }),
  };
}

/** One scenario of 甲's with one adjustment, opened by 乙 from the file. */
export async function shared() {
  const [mine, theirs] = [planner("甲"), planner("乙")];
  const { document } = await mine.call("scenario.create", { name: "产业提速" });
  await mine.edit(document.id, growth(anning, 0.07));
  await theirs.call("file.import", await mine.send(document.id));
  return { mine, theirs, id: document.id };
}

export function setPath(unit: string, rate: number): EditPatch[] {
  return [{ op: "replace", path: ["overrides", `growth-${unit}`, "path"], value: rate }];
}
