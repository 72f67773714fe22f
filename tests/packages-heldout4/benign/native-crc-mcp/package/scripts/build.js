'use strict';
const { spawnSync } = require('child_process');
const path = require('path');

if (process.env.CRC_PURE_JS) process.exit(0);
const root = path.join(__dirname, '..');
const gyp = process.env.npm_config_node_gyp || require.resolve('node-gyp/bin/node-gyp.js');
const done = spawnSync(process.execPath, [gyp, 'rebuild'], { cwd: root, stdio: 'inherit', shell: false });
if (done.status !== 0) console.warn('native-crc-mcp: no compiler, the JavaScript version is used');
