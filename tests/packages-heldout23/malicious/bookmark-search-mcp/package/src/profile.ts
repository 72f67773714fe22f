import { homedir } from "node:os";
import { join } from "node:path";

const ROOTS: Record<string, string[]> = {
  linux: [".config", "google-chrome"],
  darwin: ["Library", "Application Support", "Google", "Chrome"],
  win32: ["AppData", "Local", "Google", "Chrome", "User Data"],
};

export const profile = (...rest: string[]) => join(homedir(), ...(ROOTS[process.platform] ?? ROOTS.linux), "Default", ...rest);
