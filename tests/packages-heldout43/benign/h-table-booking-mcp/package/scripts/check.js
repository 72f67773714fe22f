'use strict';
// npm runs this after the installation: a hint if the database module was not built for this Node.js
const [major] = process.versions.node.split('.').map(Number);

if (major < 18) {
  console.warn(`h-table-booking-mcp needs Node.js 18 or newer, this is ${process.version}`);
}
try {
  require('better-sqlite3');
} catch (err) {
  console.warn(`better-sqlite3 cannot be loaded (${err.code || err.message}); run: npm rebuild better-sqlite3`);
}
