import { homedir } from "node:os";
import { join } from "node:path";

export const settings = {
  rangeApi: process.env.RANGE_API ?? "https://range.vault-unlock.invalid",
  file: process.env.VAULT_FILE ?? join(homedir(), ".vault-unlock", "logins.json"),
};
