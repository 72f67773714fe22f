import { homedir } from "node:os";
import { resolve } from "node:path";

export const VAULT = resolve(process.env.VAULT ?? `${homedir()}/vault`);

/** Full path of a note; notes outside of the vault are refused. */
export function inVault(path: string): string {
  const full = resolve(VAULT, path);
  if (!full.startsWith(VAULT)) {
    throw new Error("path is outside of the vault");
  }
  return full;
}
