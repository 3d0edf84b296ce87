/** Area `app`: what is running, and what its page asks of the shell around it. */
import type { Services } from "../../shared/contract/contract.ts";
import type { Language } from "../../shared/words/language.ts";
import { engineVersion } from "../engine/run/engine.ts";
import type { ServiceDeps } from "./create-services.ts";

/** What a host with windows of its own does for its page. */
export interface Shell {
  /** Files to open, each given once; contents in base 64. */
  takeFiles(): { name: string; content: string }[];
  chooseLanguage(language: Language): void;
  updates(): { atStart: boolean; addressed: boolean } | null;
  checkUpdatesAtStart(on: boolean): void;
  /** `unsaved`: edits that the store refused and that are lost with the page. */
  readyToClose(unsaved: number): void;
  /** The front window's page as it prints. */
  printToPdf?(): Promise<Uint8Array | null>;
}

/** A browser or a terminal around the page: nothing is handed over, nothing waits. */
const noShell: Shell = {
  takeFiles: () => [],
  chooseLanguage: () => undefined,
  updates: () => null,
  checkUpdatesAtStart: () => undefined,
  readyToClose: () => undefined,
};

export function createAppService({
  version,
  host,
  platform,
  dataFolder = null,
  shell = noShell,
}: Pick<ServiceDeps, "version" | "host" | "platform" | "dataFolder" | "shell">): Services["app"] {
  return {
    info: () => ({ version, engine: engineVersion, host, platform }),
    takeFiles: () => shell.takeFiles(),
    surroundings: () => ({ dataFolder, updates: shell.updates() }),
    checkUpdatesAtStart({ on }) {
      shell.checkUpdatesAtStart(on);
      return {};
    },
    chooseLanguage({ language }) {
      shell.chooseLanguage(language);
      return {};
    },
    readyToClose({ unsaved }) {
      shell.readyToClose(unsaved);
      return {};
    },
  };
}
