/** The only bridge into the page: one call that asks, one that listens. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from "electron";
import type { ContractEvent } from "../shared/contract/events.ts";
import type { Transport } from "../shared/contract/wire.ts";
import { eventChannel, requestChannel } from "./hosts/desktop/channels.ts";

const bridge: Transport = {
  request: (request) => ipcRenderer.invoke(requestChannel, request),
  subscribe(listener) {
    const pass = (_: IpcRendererEvent, event: ContractEvent) => listener(event);
    ipcRenderer.on(eventChannel, pass);
    return () => {
      ipcRenderer.off(eventChannel, pass);
    };
  },
};

contextBridge.exposeInMainWorld("xiance", bridge);
