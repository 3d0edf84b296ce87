import { createRoot } from "react-dom/client";
import { createClient } from "../client/client.ts";
import { createTransport } from "../client/create-transport.ts";
import { createSettings } from "../state/settings.ts";
import { createWorkbench } from "../state/workbench.ts";
import { dictionaries } from "../words/dictionaries.ts";
import { App } from "./app.tsx";

const settings = createSettings();
const workbench = createWorkbench(
  createClient(createTransport()),
  () => dictionaries[settings.getState().language]["app.firstScenario"],
);
// A hand still on a slider when the window goes: what it reached is an edit like any other.
window.addEventListener("pagehide", () => workbench.endDrag());

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no root");
createRoot(root).render(<App workbench={workbench} settings={settings} />);
void workbench.start();
