'use strict';
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.warn(`sea-state-mcp needs Node 20 or later, this is ${process.version}. Please update before the first start.`);
}
