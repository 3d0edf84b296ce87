import { createRoot } from "react-dom/client";
import { createIntl } from "react-intl";
import { findBridge } from "../client/bridge.ts";
import { createClient } from "../client/client.ts";
import { createTransport } from "../client/create-transport.ts";
import { createAnswers } from "../state/answers.ts";
import { createDataDesk } from "../state/data-desk.ts";
import { createEnsembles, drawnNow } from "../state/ensemble.ts";
import { createExchange } from "../state/exchange.ts";
import { createImports } from "../state/import-desk.ts";
import { createOverlays } from "../state/overlays.ts";
import { createSettings } from "../state/settings.ts";
import { createTracking } from "../state/tracking.ts";
import { createWorkbench } from "../state/workbench.ts";
import { dictionaries } from "../words/dictionaries.ts";
import { App } from "./app.tsx";
import { followShell } from "./follow-shell.ts";
import { readScreen } from "./screens.tsx";

const settings = createSettings();
const client = createClient(createTransport(), undefined, () => settings.getState().author);
const workbench = createWorkbench(
  client,
  () => dictionaries[settings.getState().language]["app.firstScenario"],
);
const ensembles = createEnsembles(client, workbench);
const answers = createAnswers(client, workbench);
const tracking = createTracking(client, workbench);
const dataDesk = createDataDesk(settings);
const imports = createImports(client, workbench, dataDesk, (values) => {
  const { language } = settings.getState();
  const intl = createIntl({ locale: language, messages: dictionaries[language] });
  return intl.formatMessage({ id: "import.title.proposed" }, values);
});
const exchange = createExchange(
  client,
  workbench,
  imports.open,
  () => settings.getState().language,
  (id) => drawnNow(ensembles.store.getState(), workbench.store.getState(), id),
);
const overlays = createOverlays();
// A hand still on a slider when the window goes: what it reached is an edit like any other.
window.addEventListener("pagehide", () => workbench.endDrag());

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no root");
createRoot(root).render(
  <App
    desk={{
      door: client,
      workbench,
      settings,
      ensembles,
      answers,
      exchange,
      tracking,
      overlays,
      dataDesk,
      imports,
    }}
  />,
);
// Read beside the scenario, not after it; what fails is tried again, and said, when it is to be shown.
void readScreen(settings.getState().view).catch(() => undefined);
const started = workbench.start();
followShell({
  door: client,
  workbench,
  settings,
  desktop: findBridge() !== null,
  started,
  overlays,
  exchange,
  imports,
});
