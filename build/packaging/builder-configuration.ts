/** How the product is packed for each system; electron-builder checks it against its own schema. */
import type { Configuration, FileSet } from "electron-builder";

/** Where releases lie, for `latest.yml`; absent: nowhere. The app asks only the address its user has set. */
const feed = process.env.XIANCE_UPDATE_FEED ?? "https://updates.invalid/";

const both: ("x64" | "arm64")[] = ["x64", "arm64"];

const scenarioFile = {
  ext: "xiance",
  name: "县策方案",
  description: "县策方案文件",
  mimeType: "application/x-xiance",
  role: "Editor",
} as const;

/** A word that electron-builder fills in. */
const macro = (name: "version" | "os" | "arch" | "ext") => `\${${name}}`;
const [version, os, arch, ext] = (["version", "os", "arch", "ext"] as const).map(macro);

/** SQLite's binding, with the native part of one system only; Node.js names the systems so. */
function sqliteFor(system: NodeJS.Platform): FileSet[] {
  const home = "node_modules/better-sqlite3";
  const filter = [
    "package.json",
    "LICENSE",
    "lib/**",
    // Each loads one platform's binding by its name; `index.js` finds its own.
    "!lib/{darwin,linux,linuxmusl,win32}-*.js",
    `prebuilds/${system}-${arch}.node`,
  ];
  return [{ from: home, to: home, filter }];
}

/** Made anew for each packing: electron-builder writes into what it is given. */
export const builderConfiguration = (): Configuration => ({
  appId: "app.xiance.desktop",
  productName: "县策",
  copyright: "县策 Xiance, MIT",
  artifactName: `xiance-${version}-${os}-${arch}.${ext}`,
  directories: { output: "dist/packages", buildResources: "build/packaging" },

  asar: true,
  asarUnpack: ["**/*.node"],
  // The builds hold everything they import but SQLite's binding, which has a native part.
  files: ["package.json", "dist/main/**", "dist/preload/**", "dist/renderer/**", "!**/*.map"],
  extraResources: [{ from: "dist/sbom.cdx.json", to: "sbom.cdx.json" }],
  // So no package manager is asked for dependencies and nothing is compiled: `files` lists it all.
  beforeBuild: async () => false,
  electronLanguages: ["zh-CN", "en-US"],
  compression: "normal",

  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  },

  fileAssociations: [scenarioFile],
  publish: { provider: "generic", url: feed },

  win: {
    files: sqliteFor("win32"),
    // Plain letters in paths: some of the system's own tools still stumble over others.
    executableName: "xiance",
    icon: "icon.ico",
    target: [
      { target: "nsis", arch: both },
      { target: "portable", arch: both },
    ],
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    installerLanguages: ["zh_CN", "en_US"],
    shortcutName: "县策",
    artifactName: `xiance-${version}-win-${arch}-setup.${ext}`,
  },
  portable: { artifactName: `xiance-${version}-win-${arch}-portable.${ext}` },

  mac: {
    files: sqliteFor("darwin"),
    icon: "icon.icns",
    category: "public.app-category.business",
    target: [
      { target: "dmg", arch: both },
      { target: "zip", arch: both },
    ],
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: "build/packaging/entitlements.mac.plist",
    entitlementsInherit: "build/packaging/entitlements.mac.plist",
    extendInfo: { CFBundleAllowMixedLocalizations: true, CFBundleDevelopmentRegion: "zh_CN" },
  },

  linux: {
    files: sqliteFor("linux"),
    executableName: "xiance",
    icon: "icons",
    category: "Office",
    synopsis: "县域经济规划工作台",
    maintainer: "Xiance <maintainers@xiance.invalid>",
    target: [
      { target: "AppImage", arch: both },
      { target: "deb", arch: both },
    ],
  },
  extraMetadata: { homepage: "https://xiance.invalid/" },
});
