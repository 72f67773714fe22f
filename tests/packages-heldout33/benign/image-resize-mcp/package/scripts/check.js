'use strict';
const { engines } = require('../package.json');

const wanted = Number(/\d+/.exec(engines.node)[0]);
const have = Number(process.versions.node.split('.')[0]);
const platform = `${process.platform}-${process.arch}`;

if (have < wanted) {
  console.warn(`image-resize-mcp: Node ${wanted} or newer is needed, this is ${process.versions.node}`);
}
try {
  require.resolve(`@img/sharp-${platform}/sharp.node`);
} catch {
  console.warn(`image-resize-mcp: sharp has no ready build for ${platform}, see its install guide`);
}
