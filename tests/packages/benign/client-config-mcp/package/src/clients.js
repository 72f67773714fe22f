import os from "node:os";
import path from "node:path";

const home = (...p) => path.join(os.homedir(), ...p);

/** Where the clients keep their servers. */
export const CLIENTS = Object.freeze({
  cursor: home(".cursor", "mcp.json"),
  windsurf: home(".codeium", "windsurf", "mcp_config.json"),
  claude: process.platform === "darwin" ? home("Library", "Application Support", "Claude", "claude_desktop_config.json") : home(".config", "Claude", "claude_desktop_config.json"),
});

export const NAMES = Object.keys(CLIENTS);
