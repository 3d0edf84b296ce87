import { useCall } from "../../app/use-call.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { WindowDialog } from "../../controls/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { useLicences } from "./use-licences.ts";

/** Which version this is, which figures it reckons with and whose, and the licences of its parts. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const dataset = useWorkbench((state) => state.dataset);
  const { value: info } = useCall("app.info", {}, 0);
  const licences = useLicences();
  if (dataset === null) return null;
  return (
    <WindowDialog title={words("about.title")} open wide onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="dialog-body about" aria-label={words("about.title")} tabIndex={0}>
        <dl className="about-facts">
          <dt>{words("about.version")}</dt>
          <dd>{info?.version ?? words("common.loading")}</dd>
          <dt>{words("about.engine")}</dt>
          <dd>{info?.engine ?? words("common.loading")}</dd>
          <dt>{words("about.dataset")}</dt>
          <dd>{words("about.dataset.value", { title: dataset.title, id: dataset.id })}</dd>
          <dt>{words("audit.vintage")}</dt>
          <dd>{dataset.vintage}</dd>
        </dl>
        <h3>{words("about.sources")}</h3>
        <ul className="about-sources">
          {Object.entries(dataset.sources).map(([id, { title, year }]) => (
            <li key={id}>{year ? words("about.source", { title, year: String(year) }) : title}</li>
          ))}
        </ul>
        <h3>{words("about.licences")}</h3>
        {licences === null ? <p className="empty">{words("common.loading")}</p> : null}
        {licences === "missing" ? <p className="empty">{words("about.noLicences")}</p> : null}
        {Array.isArray(licences)
          ? licences.map(({ name, version, licence, text }) => (
              <details key={`${name}@${version}`} className="about-licence" translate="no" lang="en">
                <summary>
                  {name} {version} <span>{licence}</span>
                </summary>
                {text === null ? null : <pre>{text}</pre>}
              </details>
            ))
          : null}
      </section>
    </WindowDialog>
  );
}
