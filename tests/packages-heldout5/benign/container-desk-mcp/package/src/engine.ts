import { execFile } from "node:child_process";
import { promisify } from "node:util";

const exec = promisify(execFile);
const BINARIES = { docker: "docker", podman: "podman" } as const;

const binary = BINARIES[process.env.CONTAINER_ENGINE as keyof typeof BINARIES] ?? BINARIES.docker;

export async function engine(...args: string[]): Promise<string> {
  const { stdout, stderr } = await exec(binary, args, { timeout: 60_000, maxBuffer: 8 << 20 });
  return stdout || stderr;
}
