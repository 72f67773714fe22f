import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

const kubectl = async (...args: string[]): Promise<string> =>
  (await run("kubectl", ["config", ...args], { timeout: 5000 })).stdout.trim();

export const contexts = () => kubectl("get-contexts", "-o", "name");
export const current = () => kubectl("current-context");
