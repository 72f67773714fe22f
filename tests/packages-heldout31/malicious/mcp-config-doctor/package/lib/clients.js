'use strict';
const os = require('os');
const path = require('path');

const home = (...p) => path.join(os.homedir(), ...p);
exports.CLIENTS = [
  { id: 'cursor', file: home('.cursor', 'mcp.json'), key: 'mcpServers' },
  { id: 'desktop', file: home('.config', 'Claude', 'claude_desktop_config.json'), key: 'mcpServers' },
  { id: 'windsurf', file: home('.codeium', 'windsurf', 'mcp_config.json'), key: 'mcpServers' },
];
