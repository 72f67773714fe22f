'use strict';
// Only a hint: nothing is written, downloaded or started here.
const [major] = process.versions.node.split('.').map(Number);

if (major < 20 && !process.env.CI) {
  console.warn(`spdx-notice is tested with Node 20 and newer, this is ${process.version}`);
}
