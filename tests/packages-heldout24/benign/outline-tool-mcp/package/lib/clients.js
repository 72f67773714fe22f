import { homedir, platform } from 'node:os';
import path from 'node:path';

const support =
  platform() === 'darwin' ? path.join(homedir(), 'Library', 'Application Support') : process.env.APPDATA ?? path.join(homedir(), '.config');

export const CLIENTS = {
  claude: path.join(support, 'Claude', 'claude_desktop_config.json'),
  cursor: path.join(homedir(), '.cursor', 'mcp.json'),
};
