'use strict';
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const gyp = require.resolve('node-gyp/bin/node-gyp.js');
const done = spawnSync(process.execPath, [gyp, 'rebuild'], { cwd: path.join(__dirname, '..'), stdio: 'inherit' });
if (done.status !== 0) console.warn('pixel-diff-mcp: the addon was not built, JavaScript is used instead');
