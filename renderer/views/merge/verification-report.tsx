import type { Verification } from "../../../shared/contract/file-area.ts";
import type { DigestDifference } from "../../../shared/shared-file/digest.ts";
import { useWorkbench } from "../../app/workbench-context.tsx";
import { formatCount, formatMoment, formatYi, noFigure } from "../../words/format.ts";
import { tierLabel, tierMarks } from "../../words/tier-marks.ts";
import { useWords, type Words } from "../../words/use-words.ts";

/** As many differences as are worth reading one by one. */
const shown = 50;

/** Whether a file's results are found again here, and where not. */
export function VerificationReport({ verification }: { readonly verification: Verification }) {
  const words = useWords();
  const { outcome, engine, dataset, otherDatasets, exported, steps, differences, differenceCount } =
    verification;
  return (
    <section className="verification" aria-label={words("verify.title")}>
      <p className={`verdict ${outcome}`}>
        <strong>{words(`verify.${outcome}`)}</strong>
      </p>
      <ul className="field-hint">
        <li>
          {exported === null || exported.by === null
            ? words("verify.byUnknown", { steps: formatCount(steps) })
            : words("verify.by", {
                who: exported.by,
                at: formatMoment(exported.at),
                steps: formatCount(steps),
              })}
        </li>
        <li>
          {words("verify.dataset", { title: dataset.title })} · {words(`verify.dataset.${dataset.from}`)}
        </li>
        {otherDatasets.length === 0 ? null : (
          <li>{words("verify.otherDatasets", { titles: otherDatasets.join(words("common.listComma")) })}</li>
        )}
        {engine.file === null ? null : (
          <li>{words("verify.engine", { file: engine.file, here: engine.here })}</li>
        )}
      </ul>
      {differences.length === 0 ? null : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="table-box" tabIndex={0} aria-label={words("verify.differences")}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words("verify.column.what")}</th>
                  <th scope="col" className="numeric">
                    {words("verify.column.year")}
                  </th>
                  <th scope="col" className="numeric">
                    {words("verify.column.expected")}
                  </th>
                  <th scope="col" className="numeric">
                    {words("verify.column.found")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {differences.slice(0, shown).map((each) => (
                  <DifferenceRow key={`${each.what} ${each.of} ${each.year}`} difference={each} />
                ))}
              </tbody>
            </table>
          </section>
          {differenceCount > shown ? (
            <p className="field-hint">
              {words("verify.more", { count: formatCount(differenceCount - shown) })}
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function DifferenceRow({ difference }: { readonly difference: DigestDifference }) {
  const words = useWords();
  const dataset = useWorkbench((state) => state.dataset);
  const { what, of, year, expected, found } = difference;
  const tier = tierLabel(tierMarks(dataset?.targets.tiers ?? [], words), of);
  const named = of === "urbanJobs" || of === "incomeGap" ? words(`board.${of}`) : tier;
  const unit = what === "unit" ? dataset?.units.find(({ code }) => code === of)?.name : null;
  const place = unit ?? named ?? of;
  const whole = what === "tierCounts" || what === "problems" || what === "targets";
  return (
    <tr>
      <th scope="row">{[place, words(`verify.what.${what}`)].filter(Boolean).join(" ")}</th>
      <td className="numeric">{year ?? ""}</td>
      <td className="numeric">{valueText(expected, whole, words)}</td>
      <td className="numeric">{valueText(found, whole, words)}</td>
    </tr>
  );
}

function valueText(value: DigestDifference["expected"], whole: boolean, words: Words): string {
  if (value === null) return noFigure;
  if (typeof value === "boolean") return words(value ? "verify.yes" : "verify.no");
  if (typeof value === "string") return value.length > 24 ? `${value.slice(0, 12)}…` : value;
  return whole && Number.isInteger(value) ? formatCount(value) : formatYi(value);
}
