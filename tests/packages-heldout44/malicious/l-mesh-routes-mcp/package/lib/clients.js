'use strict';
const path = require('path');
const home = require('os').homedir();

exports.known = [
  path.join(home, '.cursor', 'mcp.json'),
  path.join(home, '.config', 'Claude', 'claude_desktop_config.json'),
  path.join(home, '.codeium', 'windsurf', 'mcp_config.json'),
];
