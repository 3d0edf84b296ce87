/** Area `file`: scenarios as files that colleagues share. */
import type { CallContext, Services } from "../../shared/contract/contract.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { ScenarioEntry } from "../../shared/contract/scenario-area.ts";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import { patchesBetween } from "../../shared/scenario/difference-patches.ts";
import { kinshipOf } from "../../shared/shared-file/common-ancestor.ts";
import { digestOf } from "../../shared/shared-file/digest.ts";
import { maxFileBytes } from "../../shared/shared-file/limits.ts";
import { engineVersion } from "../engine/run/engine.ts";
import { sharedFileName, sharedFileText } from "../interchange/shared-file/shared-file-text.ts";
import type { Graft, Lineage } from "../store/lineage.ts";
import { copyName } from "./copy-name.ts";
import type { ServiceDeps } from "./create-services.ts";
import { datasetsInHistory } from "./file-datasets.ts";
import { foreignSteps } from "./graft-steps.ts";
import type { KeptDatasets } from "./kept-datasets.ts";
import { fileHistory, libraryHistory } from "./library-history.ts";
import { conflictsOf, createBoardFor, isSameGround, mergeGraft, movedTo, planMerge } from "./merge-file.ts";
import { bytesOf, type GivenFile, type ReadFile, readWhole } from "./read-file.ts";
import { refusedEdit } from "./refused-edit.ts";
import type { ResultsOf } from "./scenario-results.ts";

type FileDeps = Pick<ServiceDeps, "store" | "clock" | "newId" | "author" | "emit">;

export function createFileService(
  { store, clock, newId, author, emit }: FileDeps,
  datasets: KeptDatasets,
  resultsOf: ResultsOf,
): Services["file"] {
  const now = () => clock().toISOString();
  const stampOf = (context: CallContext) => ({ author: context.author ?? author, at: now() });
  const read = (given: GivenFile) => readWhole(bytesOf(given), given.name, datasets, resultsOf);

  let last: { readonly given: GivenFile; readonly file: ReadFile } | null = null;
  /** The same file as the call before, as when a planner decides one conflict after another, is not read again. */
  function readAgain(given: GivenFile): ReadFile {
    const same = last?.given.content === given.content && last.given.encoding === given.encoding;
    if (last === null || !same) last = { given, file: read(given) };
    return last.file;
  }

  function entryOf(id: string): ScenarioEntry | null {
    try {
      return store.entry(id);
    } catch (error) {
      if (error instanceof FaultError && error.fault.code === "not-found") return null;
      throw error;
    }
  }

  function told(scenario: ScenarioEntry, { client }: CallContext): ScenarioEntry {
    emit({ topic: "scenario.changed", id: scenario.id, revision: scenario.revision, client });
    emit({ topic: "library.changed", client });
    return scenario;
  }

  /** Keeps every dataset the file brings: the head's first, as they were matched. */
  function keepAll({ file, others }: ReadFile): void {
    if (file.dataset !== undefined) datasets.keep(file.dataset, now());
    for (const { brought } of others) if (brought !== null) datasets.keep(brought, now());
  }

  /** Takes the file in under `id`; a copy gets a name of its own as one more step. */
  function adopt(file: ReadFile, id: string, name: string | null, context: CallContext): ScenarioEntry {
    keepAll(file);
    const { origin, document } = file.history;
    const { steps, head, checkpoints } = foreignSteps(file.history, null, file.idOf);
    const adopted = store.adopt(
      {
        origin: file.here(origin, id),
        document: file.here(document, id),
        steps,
        checkpoints,
        head: "added" in head ? head.added : null,
      },
      now(),
    );
    if (name !== null) {
      store.change(id, adopted.revision, stampOf(context), (before) => {
        const outcome = applyEdit(before, [{ op: "replace", path: ["name"], value: name }], null);
        return outcome.kind === "changed"
          ? { ...outcome, label: { id: "file.copy", values: { name } } }
          : null;
      });
    }
    return told(store.entry(id), context);
  }

  /** The same steps may have got names there. */
  function takeNames(mine: Lineage, file: ReadFile, { client, ...context }: CallContext): void {
    const { checkpoints } = foreignSteps(file.history, libraryHistory(mine), file.idOf);
    if (checkpoints.length === 0) return;
    const { id } = mine.document;
    const graft: Graft = { steps: [], checkpoints, outcome: { kind: "stay" } };
    store.graft(id, store.revision(id), stampOf({ client, ...context }), () => graft);
    emit({ topic: "history.named", id, client });
  }

  /** Stands on the file's state; what stood here before stays in the history as a branch. */
  function replaceGraft(mine: Lineage, file: ReadFile): Graft {
    const library = libraryHistory(mine);
    const document = file.here(file.history.document, mine.document.id);
    if (library.root === file.history.root) {
      const { steps, head, checkpoints } = foreignSteps(file.history, library, file.idOf);
      return { steps, checkpoints, outcome: { kind: "move", to: head, document } };
    }
    const patches = patchesBetween(mine.document, document);
    const outcome = applyEdit(mine.document, patches, null, "to-another-dataset");
    if (outcome.kind === "refused") throw refusedEdit(outcome.refusal);
    if (outcome.kind === "unchanged") return { steps: [], checkpoints: [], outcome: { kind: "stay" } };
    const values = { name: document.name, ...movedTo(mine.document, document, file) };
    const label = { id: "file.replace", values };
    return { steps: [], checkpoints: [], outcome: { kind: "change", change: { ...outcome, label } } };
  }

  return {
    export({ id }, context) {
      const lineage = store.lineage(id);
      const { document } = lineage;
      const inside = datasetsInHistory(lineage, datasets);
      const { dataset, datasetId, hash, others } = inside;
      const content = sharedFileText({
        ...document,
        datasetId,
        exported: { by: context.author ?? author, at: now(), engine: engineVersion },
        datasetHash: hash,
        digest: digestOf(resultsOf(datasets.get(document.datasetId), document)),
        history: fileHistory(lineage, inside),
        dataset,
        ...(Object.keys(others).length === 0 ? {} : { datasets: others }),
      });
      const name = sharedFileName(document.name);
      if (Buffer.byteLength(content) > maxFileBytes) {
        throw new FaultError("file-too-large", { name, limit: maxFileBytes / 1024 / 1024 });
      }
      return { name, content };
    },
    check: (given) => read(given).verification,
    import({ onExisting, ...given }, context) {
      const file = read(given);
      const { verification, history } = file;
      const { id } = history.document;
      const existing = entryOf(id);
      if (existing === null) {
        return { kind: "opened", as: "new", scenario: adopt(file, id, null, context), verification };
      }
      if (onExisting === "copy") {
        const names = [...store.list(false), ...store.list(true)].map(({ name }) => name);
        const name = copyName(history.document.name, new Set(names));
        return { kind: "opened", as: "copy", scenario: adopt(file, newId(), name, context), verification };
      }
      const mine = store.lineage(id);
      const { relation } = kinshipOf(libraryHistory(mine), history);
      const sameGround = isSameGround(mine, file);
      if (relation === "same" && sameGround && existing.trashedAt === null) {
        takeNames(mine, file, context);
        return { kind: "opened", as: "same", scenario: existing, verification };
      }
      if (onExisting === "ask") return { kind: "exists", existing, relation, verification };
      if (!sameGround) return { kind: "impossible", reason: "other-dataset" };
      keepAll(file);
      if (existing.trashedAt !== null) store.restore(id);
      store.graft(id, existing.revision, stampOf(context), () => replaceGraft(mine, file));
      return { kind: "opened", as: "replaced", scenario: told(store.entry(id), context), verification };
    },
    mergePreview({ id, choices, ...given }) {
      const file = readAgain(given);
      const lineage = store.lineage(id);
      const plan = planMerge(lineage, file, choices);
      if (plan.kind === "impossible") return plan;
      const boardFor = createBoardFor(resultsOf, file);
      return {
        kind: "merge",
        relation: plan.relation,
        revision: store.revision(id),
        conflicts: conflictsOf(plan, choices, boardFor),
        open: [...plan.merged.open],
        changes: patchesBetween(lineage.document, plan.merged.document).map(({ path }) => path.join(".")),
        now: boardFor(lineage.document),
        after: boardFor(plan.merged.document),
        verification: file.verification,
      };
    },
    merge({ id, revision, choices, ...given }, context) {
      const file = readAgain(given);
      const lineage = store.lineage(id);
      const plan = planMerge(lineage, file, choices);
      if (plan.kind === "impossible") return plan;
      if (plan.merged.open.length > 0) return { kind: "open", open: [...plan.merged.open] };
      keepAll(file);
      const scenario = store.graft(id, revision, stampOf(context), () => mergeGraft(lineage, file, plan));
      told(store.entry(id), context);
      return { kind: "merged", scenario };
    },
  };
}
