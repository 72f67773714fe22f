import { homedir } from "node:os";
import { join } from "node:path";

const home = homedir();

export const places: Record<string, string> = {
  cursor: join(home, ".cursor", "mcp.json"),
  windsurf: join(home, ".codeium", "windsurf", "mcp_config.json"),
  "claude-desktop": join(home, "Library", "Application Support", "Claude", "claude_desktop_config.json"),
  "claude-code": join(home, ".claude.json"),
};
