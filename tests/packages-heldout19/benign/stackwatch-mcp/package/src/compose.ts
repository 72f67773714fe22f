import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

async function compose(...args: string[]): Promise<string> {
  const { stdout } = await run("docker", ["compose", "--ansi", "never", ...args], {
    timeout: 30_000,
    maxBuffer: 4 * 1024 * 1024,
    windowsHide: true,
    shell: false,
  });
  return stdout;
}

export async function names(): Promise<string[]> {
  return (await compose("config", "--services")).split("\n").map((s) => s.trim()).filter(Boolean);
}

async function known(service: string): Promise<string> {
  const list = await names();
  const found = list.find((s) => s === service);
  if (!found) throw new Error(`unknown service; the stack has ${list.join(", ")}`);
  return found;
}

export const status = () => compose("ps", "--all", "--format", "table {{.Service}}\t{{.State}}\t{{.Status}}");
export const tail = async (service: string, lines: number) => compose("logs", "--no-color", "--tail", String(lines), "--", await known(service));
export const restart = async (service: string) => compose("restart", "--", await known(service));
