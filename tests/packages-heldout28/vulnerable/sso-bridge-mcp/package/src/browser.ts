import { exec } from "node:child_process";
import { promisify } from "node:util";

const sh = promisify(exec);
const opener: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", win32: 'start ""' };

export async function openPage(address: string): Promise<void> {
  await sh(`${opener[process.platform] ?? "xdg-open"} "${address}"`);
}
