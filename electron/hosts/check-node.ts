/**
 * Imported before anything else by the hosts that run under plain Node.js: the store's
 * native part ends an old Node.js without a word, so we say one first.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `需要 Node.js 22.18 或更新的版本，本机运行的是 ${process.versions.node}。请用 npm start 或 npm run xiance 启动，或安装 Node.js 24。\n`,
  );
  process.exit(1);
}
