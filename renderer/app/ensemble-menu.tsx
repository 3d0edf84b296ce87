import { useState } from "react";
import { NumberBox } from "../controls/number-box.tsx";
import { TextButton } from "../controls/text-button.tsx";
import { formatCount } from "../words/format.ts";
import { useFaultText } from "../words/use-fault-text.ts";
import { useWords } from "../words/use-words.ts";
import { useDesk, useEnsemble, useWorkbench } from "./workbench-context.tsx";

/** As the scenario file allows. */
const leastDraws = 1;
const mostDraws = 1_000_000;
const mostSeed = 4_294_967_295;

/** Size and seed of the scenario's ensemble, and what has become of it. */
export function EnsembleMenu({ onDone }: { onDone(): void }) {
  const words = useWords();
  const faultText = useFaultText();
  const { workbench, ensembles } = useDesk();
  const document = useWorkbench((state) => state.scenario?.document ?? null);
  const fault = useEnsemble((state) => state.fault);
  const stopped = useEnsemble((state) => state.stopped);
  const [draws, setDraws] = useState<number | null>(document?.ensemble.draws ?? null);
  const [seed, setSeed] = useState<number | null>(document?.ensemble.seed ?? null);
  const [tried, setTried] = useState(false);
  if (document === null) return null;
  const drawsWrong = !whole(draws, leastDraws, mostDraws);
  const seedWrong = !whole(seed, 0, mostSeed);
  const apply = () => {
    setTried(true);
    if (draws === null || seed === null || drawsWrong || seedWrong) return;
    workbench.edit({ id: "ensemble.set", values: { draws, seed } }, (draft) => {
      draft.ensemble = { draws, seed };
    });
    onDone();
  };
  return (
    <>
      <h2>{words("ensemble.title")}</h2>
      <p className="field-hint">{words("ensemble.about")}</p>
      {fault !== null && fault.of === document ? (
        <p className="field-error" role="alert">
          {faultText(fault.fault)}
        </p>
      ) : null}
      <NumberBox
        label={words("ensemble.draws")}
        unit={words("ensemble.draws.unit")}
        value={draws}
        decimals={6}
        error={
          tried && drawsWrong
            ? words("ensemble.draws.wrong", { least: leastDraws, most: formatCount(mostDraws) })
            : null
        }
        onCommit={setDraws}
      />
      <NumberBox
        label={words("ensemble.seed")}
        value={seed}
        decimals={6}
        plain
        error={tried && seedWrong ? words("ensemble.seed.wrong", { most: String(mostSeed) }) : null}
        onCommit={setSeed}
      />
      <div className="menu-foot">
        {fault !== null || stopped === document ? (
          <TextButton quiet onPress={ensembles.draw}>
            {words("ensemble.draw")}
          </TextButton>
        ) : null}
        <TextButton onPress={apply}>{words("ensemble.apply")}</TextButton>
      </div>
    </>
  );
}

function whole(value: number | null, least: number, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}
