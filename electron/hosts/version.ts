import project from "../../package.json" with { type: "json" };

/** The product's version. */
export const version: string = project.version;
