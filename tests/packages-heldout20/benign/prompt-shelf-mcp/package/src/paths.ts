import { homedir } from "node:os";
import { join } from "node:path";

const base = (variable: string, fallback: string) => process.env[variable] ?? join(homedir(), fallback);

export const CONFIG = join(base("XDG_CONFIG_HOME", ".config"), "prompt-shelf-mcp", "settings.json");
export const DATA = join(base("XDG_DATA_HOME", ".local/share"), "prompt-shelf-mcp");
