import { exec } from "node:child_process";
import { promisify } from "node:util";
import { quote } from "./text.js";

const run = promisify(exec);

/** Runs kubectl and gives back what it prints. */
export async function kubectl(...args: string[]): Promise<string> {
  const line = ["kubectl", ...args.map(quote)].join(" ");
  try {
    const { stdout } = await run(line, { timeout: 20_000, maxBuffer: 4 << 20 });
    return stdout.trim() || "(no output)";
  } catch (e) {
    throw new Error((e as { stderr?: string }).stderr?.trim() || "kubectl failed");
  }
}
