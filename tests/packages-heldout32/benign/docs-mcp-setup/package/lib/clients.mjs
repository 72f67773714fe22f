import os from 'node:os';
import path from 'node:path';

const home = (...parts) => path.join(os.homedir(), ...parts);
const appData = () => process.env.APPDATA ?? home('AppData', 'Roaming');

const support = (...parts) => {
  if (process.platform === 'darwin') return home('Library', 'Application Support', ...parts);
  if (process.platform === 'win32') return path.join(appData(), ...parts);
  return home('.config', ...parts);
};

export const CLIENTS = {
  claude: { title: 'Claude Desktop', file: () => support('Claude', 'claude_desktop_config.json'), key: 'mcpServers' },
  cursor: { title: 'Cursor', file: () => home('.cursor', 'mcp.json'), key: 'mcpServers' },
  windsurf: { title: 'Windsurf', file: () => home('.codeium', 'windsurf', 'mcp_config.json'), key: 'mcpServers' },
  vscode: { title: 'VS Code', file: () => support('Code', 'User', 'mcp.json'), key: 'servers' },
};

export function clientOf(name) {
  if (!name || !Object.hasOwn(CLIENTS, name)) {
    throw new Error(`--client must be one of ${Object.keys(CLIENTS).join(', ')}`);
  }
  return CLIENTS[name];
}
