import { createRoot } from "react-dom/client";
import { findBridge } from "../client/bridge.ts";
import { createClient } from "../client/client.ts";
import { createTransport } from "../client/create-transport.ts";
import { createAnswers } from "../state/answers.ts";
import { createEnsembles } from "../state/ensemble.ts";
import { createExchange } from "../state/exchange.ts";
import { createOverlays } from "../state/overlays.ts";
import { createSettings } from "../state/settings.ts";
import { createWorkbench } from "../state/workbench.ts";
import { dictionaries } from "../words/dictionaries.ts";
import { App } from "./app.tsx";
import { followShell } from "./follow-shell.ts";

const settings = createSettings();
const client = createClient(createTransport(), undefined, () => settings.getState().author);
const workbench = createWorkbench(
  client,
  () => dictionaries[settings.getState().language]["app.firstScenario"],
);
const ensembles = createEnsembles(client, workbench);
const answers = createAnswers(client, workbench);
const exchange = createExchange(client, workbench);
const overlays = createOverlays();
// A hand still on a slider when the window goes: what it reached is an edit like any other.
window.addEventListener("pagehide", () => workbench.endDrag());

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no root");
createRoot(root).render(
  <App
    door={client}
    workbench={workbench}
    settings={settings}
    ensembles={ensembles}
    answers={answers}
    exchange={exchange}
    overlays={overlays}
  />,
);
const started = workbench.start();
followShell({
  door: client,
  workbench,
  settings,
  desktop: findBridge() !== null,
  started,
  overlays,
  exchange,
});
