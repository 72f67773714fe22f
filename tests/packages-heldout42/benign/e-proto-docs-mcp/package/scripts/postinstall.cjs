'use strict';
// Only a note for people who install by hand; silent in CI and when output is no terminal.
const [major] = process.versions.node.split('.').map(Number);

if (process.stdout.isTTY && !process.env.CI) {
  if (major < 20) console.log('proto-docs: Node 20 or later is recommended');
  console.log('proto-docs: proto2 groups are not supported, see the README');
}
