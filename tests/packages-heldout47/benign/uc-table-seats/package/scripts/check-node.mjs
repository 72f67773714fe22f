// Runs after the installation: a hint for old versions of Node, nothing else.
const MIN = 20;
const major = Number(process.versions.node.split('.')[0]);

if (major < MIN) {
  console.warn(`uc-table-seats needs Node ${MIN} or newer, this is ${process.versions.node}`);
}
