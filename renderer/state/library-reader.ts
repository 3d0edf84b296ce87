/** What the window knows of the library, read again whenever it has changed. */
import { type Door, faultOf } from "./door.ts";
import type { Library } from "./workbench-state.ts";

/**
 * Readings may overtake one another: what an older one says never takes the place of
 * what a newer one has said. `told` is given the parts that are known anew.
 */
export function createLibraryReader(door: Door, told: (part: Partial<Library>) => void): () => Promise<void> {
  let begun = 0;
  let newest = 0;
  return async () => {
    begun += 1;
    const reading = begun;
    const tell = (part: Partial<Library>) => {
      if (reading < newest) return;
      newest = reading;
      told(part);
    };
    try {
      const [entries, trashed, datasets] = await Promise.all([
        door.send("scenario.list", { trashed: false }),
        door.send("scenario.list", { trashed: true }),
        door.send("dataset.list", {}),
      ]);
      const titles = Object.fromEntries(datasets.map(({ id, title }) => [id, title]));
      const newer = Object.fromEntries(
        datasets.flatMap(({ id, newer: next }) => (next === null ? [] : [[id, next]])),
      );
      tell({ entries, trashed, datasets: titles, newer, loaded: true, fault: null });
      const [scenarios, lost] = await Promise.all([
        door.send("scenario.damaged", {}),
        door.send("dataset.damaged", {}),
      ]);
      tell({ damaged: { scenarios, datasets: lost } });
    } catch (error) {
      tell({ fault: faultOf(error) });
    }
  };
}
