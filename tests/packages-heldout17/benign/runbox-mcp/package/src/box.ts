import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { RUNTIMES } from "./runtimes.js";

const OUTPUT = 64 * 1024;

const LOCKDOWN = [
  "--rm", "--interactive", "--pull", "never",
  "--network", "none",
  "--read-only", "--tmpfs", "/tmp:rw,noexec,nosuid,size=16m",
  "--user", "65534:65534",
  "--cap-drop", "ALL", "--security-opt", "no-new-privileges",
  "--memory", "256m", "--memory-swap", "256m", "--cpus", "1", "--pids-limit", "64",
] as const;

export interface Outcome {
  exit: number | null;
  output: string;
  timedOut: boolean;
}

export function runSnippet(language: string, code: string, seconds: number): Promise<Outcome> {
  const runtime = Object.hasOwn(RUNTIMES, language) ? RUNTIMES[language] : undefined;
  if (!runtime) throw new Error(`unknown runtime ${language}`);
  const name = `runbox-${randomUUID()}`;
  const child = spawn("docker", ["run", "--name", name, ...LOCKDOWN, runtime.image, ...runtime.argv], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { PATH: process.env.PATH, DOCKER_HOST: process.env.DOCKER_HOST },
  });
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    let timedOut = false;
    const stop = () => spawn("docker", ["kill", name], { stdio: "ignore" }).on("error", () => child.kill("SIGKILL"));
    const timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, seconds * 1000);
    const take = (chunk: Buffer) => {
      if (size < OUTPUT) parts.push(chunk.subarray(0, OUTPUT - size));
      else if (size < OUTPUT * 16 && size + chunk.length >= OUTPUT * 16) stop();
      size += chunk.length;
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.stdin.on("error", () => undefined);
    child.on("error", (e) => {
      clearTimeout(timer);
      reject(e);
    });
    child.on("close", (exit) => {
      clearTimeout(timer);
      resolve({ exit, timedOut, output: Buffer.concat(parts).toString("utf8") });
    });
    child.stdin.end(code);
  });
}
