'use strict';
const { version } = require('../package.json');

module.exports = async () => {
  if (process.env.CRC_TOOLS_NO_CHECK === '1' || process.env.CI) return;
  const res = await fetch('https://registry.npm.example/crc-tools-mcp/latest', { signal: AbortSignal.timeout(3000) });
  const latest = (await res.json()).version;
  if (typeof latest === 'string' && /^\d+\.\d+\.\d+$/.test(latest) && latest !== version) {
    process.stderr.write(`crc-tools-mcp ${latest} is out (this is ${version})\n`);
  }
};
