import { memo, useMemo, useState } from "react";
import { useDesk, useSettings, useWorkbench } from "../../app/workbench-context.tsx";
import { Choice } from "../../controls/choice.tsx";
import { TextButton } from "../../controls/text-button.tsx";
import { leverScopes } from "../../state/settings.ts";
import { useWords } from "../../words/use-words.ts";
import type { CountyPlace } from "./county-place.ts";
import { Lever } from "./lever.tsx";
import { type LeverGroup, leverGroups } from "./lever-groups.ts";
import { unitsIn } from "./lever-scope.ts";
import { MeasureGroups } from "./measure-groups.tsx";

/** The unit's assumptions, edited for it alone, for its prefecture or for the province. Results that change pass it by. */
export const Levers = memo(function Levers(given: CountyPlace) {
  const words = useWords();
  const { settings } = useDesk();
  const kind = useSettings((state) => state.leverScope);
  const { dataset, unit, tiers, baseYear, horizon } = given;
  const county = useMemo(
    () => ({ dataset, unit, tiers, baseYear, horizon }),
    [dataset, unit, tiers, baseYear, horizon],
  );
  const count = useMemo(() => unitsIn(kind, unit, dataset), [kind, unit, dataset]);
  return (
    <section className="panel levers" aria-labelledby="levers-title">
      <div className="panel-heading">
        <h2 id="levers-title">{words("levers.title")}</h2>
        <span>{kind === "unit" ? "" : words("levers.scope.note", { count })}</span>
      </div>
      <Choice
        label={words("levers.scope")}
        options={leverScopes.map((value) => ({
          value,
          label: words(`levers.scope.${value}`, { name: unit.prefecture.name }),
        }))}
        value={kind}
        onChange={(leverScope) => settings.setState({ leverScope })}
      />
      <div className="lever-groups">
        {leverGroups.map((group) => (
          <Group key={group.id} group={group} county={county} />
        ))}
        <MeasureGroups {...county} />
      </div>
    </section>
  );
});

/** What published growth puts at rest for its years; incomes go on as assumed. */
const settledGroups: ReadonlySet<LeverGroup["id"]> = new Set([
  "growth",
  "investment",
  "employment",
  "prices",
]);

function Group({ group, county }: { readonly group: LeverGroup; readonly county: CountyPlace }) {
  const words = useWords();
  const [more, setMore] = useState(false);
  const through = useWorkbench((state) => state.scenario?.document.actualsThrough);
  const shown = more ? [...group.levers, ...group.more] : group.levers;
  return (
    <fieldset className="lever-group">
      <legend>
        {words(`levers.group.${group.id}`)}
        {through === undefined || !settledGroups.has(group.id) ? null : (
          <span className="lever-actuals">{words("levers.actuals", { year: String(through) })}</span>
        )}
      </legend>
      {group.more.length === 0 ? null : (
        <div className="lever-more">
          <TextButton quiet onPress={() => setMore(!more)}>
            {words(more ? "levers.less" : "levers.more")}
          </TextButton>
        </div>
      )}
      {shown.map((spec) => (
        <Lever key={spec.assumption} spec={spec} county={county} />
      ))}
    </fieldset>
  );
}
