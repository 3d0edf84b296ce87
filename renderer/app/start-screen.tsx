import { TextButton } from "../controls/text-button.tsx";
import { useFaultText } from "../words/use-fault-text.ts";
import { useWords } from "../words/use-words.ts";
import { useDesk, useWorkbench } from "./workbench-context.tsx";

/** Before a scenario stands open: what is awaited, or why it does not come. */
export function StartScreen() {
  const words = useWords();
  const faultText = useFaultText();
  const { workbench } = useDesk();
  const fault = useWorkbench((state) => state.startFault);
  return (
    <main className="start-screen">
      <h1>{words("app.name")}</h1>
      {fault === null ? (
        <p role="status">{words("app.starting")}</p>
      ) : (
        <div role="alert">
          <p className="start-fault">{words("app.startFailed")}</p>
          <p>{faultText(fault)}</p>
          <TextButton onPress={() => void workbench.start()}>{words("app.retry")}</TextButton>
        </div>
      )}
    </main>
  );
}
