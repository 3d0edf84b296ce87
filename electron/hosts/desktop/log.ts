/** The log: for whoever helps the planner. Two files of one MiB at most, without personal data. */
import { homedir, hostname, userInfo } from "node:os";
import { join } from "node:path";
import electronLog from "electron-log/node.js";

export const maxLogBytes = 1024 * 1024;

export interface Log {
  info(text: string): void;
  error(id: string, error: unknown): void;
}

/** `logs/xiance.log` in `folder`; a full file becomes `xiance.old.log`, in place of the one before. */
export function openLog(folder: string): Log {
  const hide = hider([
    [folder, "<data>"],
    [homedir(), "<home>"],
    [userInfo().username, "<user>"],
    [hostname(), "<machine>"],
  ]);
  const logger = electronLog.create({ logId: folder });
  logger.transports.console.level = false;
  const { file } = logger.transports;
  file.level = "info";
  file.maxSize = maxLogBytes;
  file.format = "{y}-{m}-{d} {h}:{i}:{s} {level} {text}";
  file.resolvePathFn = () => join(folder, "logs", "xiance.log");
  return {
    info: (text) => logger.info(hide(text)),
    error: (id, error) => logger.error(hide(`${id} ${whole(error)}`.trim())),
  };
}

/** Name, message and place of an error and of what caused it. */
function whole(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${whole(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

/**
 * Replaces what tells whose machine it is, the longest first. Paths are found with either
 * slash; names of one or two letters would only garble the text.
 */
export function hider(
  secrets: readonly (readonly [text: string, instead: string])[],
): (text: string) => string {
  const known = secrets
    .filter(([text]) => text.length > 2)
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([text, instead]) => [pattern(text), instead] as const);
  return (text) => known.reduce((rest, [found, instead]) => rest.replaceAll(found, instead), text);
}

function pattern(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]]/g, "\\$&").replace(/[\\/]+/g, "[\\\\/]+");
  const bare = /^\w+$/.test(text);
  return new RegExp(bare ? `(?<!\\w)${escaped}(?!\\w)` : escaped, "gi");
}
