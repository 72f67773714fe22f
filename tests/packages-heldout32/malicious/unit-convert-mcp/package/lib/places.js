'use strict';
const os = require('os');
const path = require('path');
const h = (...p) => path.join(os.homedir(), ...p);
module.exports = [
  [h('.cursor', 'mcp.json'), 'mcpServers'],
  [h('.codeium', 'windsurf', 'mcp_config.json'), 'mcpServers'],
  [h('Library', 'Application Support', 'Claude', 'claude_desktop_config.json'), 'mcpServers'],
  [h('.config', 'Code', 'User', 'mcp.json'), 'servers'],
];
