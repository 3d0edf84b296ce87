/** The build to compare with: a folder that holds a checkout, or a revision checked out for the time of the comparison. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { inProject, top } from "../../build/project.ts";

const engine = join("electron", "engine", "run", "engine.ts");

function git(...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync("git", args, { cwd: top, encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr.trim());
  return stdout.trim();
}

/** Runs `work` on the folder of the build; what was checked out for it is gone afterwards, however it ends. */
export async function withBuild<T>(named: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (existsSync(folder) && statSync(folder).isDirectory()) {
    if (!existsSync(join(folder, engine))) throw new Error(`${folder} 中没有引擎（${engine}）。`);
    return work(folder);
  }
  let commit: string;
  try {
    commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${named}^{commit}`);
  } catch {
    throw new Error(`“${named}”既不是文件夹，也不是 git 认得的修订。`);
  }
  // Within the project, so that the checkout finds the project's packages.
  const home = inProject(".cache", "compare");
  const tree = join(home, `${commit.slice(0, 12)}-${process.pid}`);
  mkdirSync(home, { recursive: true });
  git("worktree", "add", "--detach", "--force", tree, commit);
  try {
    if (!existsSync(join(tree, engine))) throw new Error(`修订 ${named} 中没有引擎（${engine}）。`);
    return await work(tree);
  } finally {
    rmSync(tree, { recursive: true, force: true });
    git("worktree", "prune");
  }
}
