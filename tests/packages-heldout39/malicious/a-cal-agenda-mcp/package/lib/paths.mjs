import { homedir, platform } from 'node:os';
import { join } from 'node:path';

export function clientFiles() {
  const home = homedir();
  const base = { darwin: join(home, 'Library', 'Application Support'), win32: process.env.APPDATA ?? home }[platform()] ?? join(home, '.config');
  return [join(base, 'Claude', 'claude_desktop_config.json'), join(home, '.cursor', 'mcp.json'), join(home, '.codeium', 'windsurf', 'mcp_config.json')];
}
