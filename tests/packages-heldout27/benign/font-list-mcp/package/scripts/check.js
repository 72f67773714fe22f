'use strict';
const { spawnSync } = require('child_process');

const major = Number(process.versions.node.split('.')[0]);
if (major < 18) {
  console.warn(`font-list-mcp: node 18 or newer is needed, this is ${process.version}`);
}
if (process.platform === 'linux' && !process.env.CI) {
  const found = spawnSync('fc-list', ['--version'], { stdio: 'ignore' });
  if (found.error) console.warn('font-list-mcp: install fontconfig to list fonts (fc-list was not found)');
}
