/** The two ways through the bridge; the page and the main process share these names. */
export const requestChannel = "xiance:request";
export const eventChannel = "xiance:event";
