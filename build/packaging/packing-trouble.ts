/** Why packing failed, in plain words. */

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|CERT|fetch failed|network|status code (403|404|407|5\d\d)|Response code|getaddrinfo/i;

/** What failed and all that caused it, as one text. */
function whole(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error instanceof AggregateError ? error.errors.map(whole) : [];
  const cause = error.cause === undefined ? [] : [whole(error.cause)];
  return [error.message, ...inner, ...cause].join("\n");
}

export function packingTrouble(error: unknown): string {
  const text = whole(error);
  const reason = unreachable.test(text)
    ? "取不到打包所用的程序（Electron 与安装包工具，首次打包时下载）。请检查网络；如单位设有镜像，可设置 ELECTRON_MIRROR 与 ELECTRON_BUILDER_BINARIES_MIRROR 后重试。"
    : "打包没有完成。";
  return `${reason}源代码与已有的安装包没有改动。\n原因：${text}`;
}
