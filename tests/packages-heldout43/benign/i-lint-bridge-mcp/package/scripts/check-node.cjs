'use strict';
// Prints a hint only; an old Node version must not break the installation.
const want = 20;
const have = Number(process.versions.node.split('.')[0]);

if (have < want && !process.env.CI) {
  console.warn(`i-lint-bridge-mcp: Node ${want} or newer is advised, this is ${process.version}`);
}
