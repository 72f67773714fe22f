'use strict';
// Runs after npm install. Old Node versions fail later with a message that is hard to read.
const { engines, name } = require('../package.json');

const parts = (v) => v.replace(/^\D+/, '').split('.').map(Number);
const [needMajor, needMinor = 0] = parts(engines.node);
const [major, minor] = parts(process.versions.node);

if (major < needMajor || (major === needMajor && minor < needMinor)) {
  console.warn(`${name} needs Node ${engines.node}; this is ${process.versions.node}.`);
}
