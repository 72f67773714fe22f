'use strict';
// Builds the addon. The JavaScript version is used when there is no compiler.
const { spawnSync } = require('child_process');
const path = require('path');

if (process.env.XXHASH_SKIP_BUILD) process.exit(0);

const npm = process.env.npm_execpath;
const result = spawnSync(process.execPath, [npm, 'exec', '--no', '--', 'node-gyp', 'rebuild'], {
  cwd: path.join(__dirname, '..'),
  stdio: 'inherit',
});
if (result.status !== 0) console.warn('native-xxhash-mcp: no native build, using the portable version');
process.exit(0);
