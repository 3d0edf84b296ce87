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
  /** `unsaved`: edits that the store refused and that are lost with the page. */
  readyToClose(unsaved: number): void;
}

/** A browser or a terminal around the page: nothing is handed over, nothing waits. */
const noShell: Shell = {
  takeFiles: () => [],
  chooseLanguage: () => undefined,
  readyToClose: () => undefined,
};

export function createAppService({
  version,
  host,
  platform,
  shell = noShell,
}: Pick<ServiceDeps, "version" | "host" | "platform" | "shell">): Services["app"] {
  return {
    info: () => ({ version, engine: engineVersion, host, platform }),
    takeFiles: () => shell.takeFiles(),
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
