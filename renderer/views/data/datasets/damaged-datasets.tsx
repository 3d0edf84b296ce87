import { useDesk, useWorkbench } from "../../../app/workbench-context.tsx";
import { TextButton } from "../../../controls/text-button.tsx";
import { formatCount } from "../../../words/format.ts";
import { useWords } from "../../../words/use-words.ts";

/** The datasets that no longer read as they were stored; nothing where all are sound. */
export function DamagedDatasets() {
  const words = useWords();
  const { workbench, door } = useDesk();
  const damaged = useWorkbench((state) => state.library.damaged.datasets);
  const remove = async (id: string) => {
    await workbench.attempt(() => door.send("dataset.remove", { id }));
    await workbench.refreshLibrary();
  };
  return damaged.map(({ id, scenarios, removable }) => (
    <div key={id} className="notice" role="alert">
      <p>{words("damaged.dataset", { id, count: formatCount(scenarios) })}</p>
      {removable ? (
        <TextButton label={words("data.datasets.removeLabel", { title: id })} onPress={() => void remove(id)}>
          {words("data.datasets.remove")}
        </TextButton>
      ) : null}
    </div>
  ));
}
