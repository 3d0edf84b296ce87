import { useDesk } from "../../app/workbench-context.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import type { Merging, Stacking, Stage } from "../../state/exchange-stage.ts";
import { useFaultText } from "../../words/use-fault-text.ts";
import { useWords } from "../../words/use-words.ts";
import { VerificationReport } from "./verification-report.tsx";

/** A file as far as it has come in: its verification, and what can be done where the library has it already. */
export function FileBody({ stage }: { readonly stage: Exclude<Stage, Merging | Stacking> }) {
  const words = useWords();
  const faultText = useFaultText();
  const { exchange } = useDesk();
  const copy = <TextButton onPress={() => void exchange.copy()}>{words("file.copy")}</TextButton>;
  switch (stage.kind) {
    case "reading":
      return (
        <div className="dialog-body">
          <p role="status">{words("file.reading", { name: stage.name })}</p>
        </div>
      );
    case "failed":
      return (
        <>
          <div className="dialog-body">
            <p role="alert">{faultText(stage.fault)}</p>
          </div>
          <Foot />
        </>
      );
    case "impossible":
      return (
        <>
          <div className="dialog-body">
            <p>{words(`file.impossible.${stage.reason}`)}</p>
          </div>
          <Foot>{stage.file === null ? null : copy}</Foot>
        </>
      );
    case "dataset":
      return <DatasetBody kept={stage.kept} />;
    case "opened":
      return (
        <>
          <div className="dialog-body">
            <p>{words(`file.as.${stage.as}`, { name: stage.scenario.name })}</p>
            <VerificationReport verification={stage.verification} />
          </div>
          <Foot />
        </>
      );
    case "exists": {
      const { existing, relation } = stage;
      const trashed = existing.trashedAt !== null;
      const canMerge = !trashed && (relation === "ahead" || relation === "diverged");
      return (
        <>
          <div className="dialog-body">
            <p>
              {words(`file.relation.${relation}`, { name: existing.name })}
              {trashed ? words("file.trashed") : null}
            </p>
            <VerificationReport verification={stage.verification} />
            <p className="field-hint">{words("file.replace.hint")}</p>
          </div>
          <Foot>
            {copy}
            <TextButton onPress={() => void exchange.replace()}>{words("file.replace")}</TextButton>
            {canMerge ? (
              <TextButton primary onPress={() => void exchange.merge()}>
                {words("file.merge")}
              </TextButton>
            ) : null}
          </Foot>
        </>
      );
    }
  }
}

type Kept = (Stage & { readonly kind: "dataset" })["kept"];

function DatasetBody({ kept }: { readonly kept: Kept }) {
  const words = useWords();
  const { exchange, dataDesk, settings } = useDesk();
  const show = () => {
    exchange.close();
    dataDesk.look(kept.id);
    dataDesk.show("datasets");
    settings.setState({ view: "data" });
  };
  return (
    <>
      <div className="dialog-body">
        <p>{words(`file.dataset.${kept.from}`, { title: kept.title })}</p>
      </div>
      <Foot>
        <TextButton primary onPress={show}>
          {words("file.dataset.show")}
        </TextButton>
      </Foot>
    </>
  );
}

function Foot({ children }: { readonly children?: React.ReactNode }) {
  const words = useWords();
  const { exchange } = useDesk();
  return (
    <div className="dialog-foot">
      <TextButton quiet={children !== undefined} onPress={exchange.close}>
        {words(children === undefined ? "common.close" : "common.cancel")}
      </TextButton>
      {children}
    </div>
  );
}
