'use strict';
const [major] = process.versions.node.split('.').map(Number);
if (major < 18) {
  console.warn(`tram-depot-mcp needs Node 18 or newer, this is ${process.versions.node}`);
  process.exitCode = 1;
}
