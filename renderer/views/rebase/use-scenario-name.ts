import { useWorkbench } from "../../app/workbench-context.tsx";

/** The name of the scenario on the screen, or of one of the library; "" where it is not known. */
export function useScenarioName(id: string | null): string {
  return useWorkbench(({ scenario, library }) =>
    scenario?.document.id === id
      ? (scenario?.document.name ?? "")
      : (library.entries.find((entry) => entry.id === id)?.name ?? ""),
  );
}
