'use strict';
// the v flag of expressions needs Node 20
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.warn(`c-regex-lab-mcp: Node ${process.versions.node} is older than 20, the v flag will not work`);
}
