'use strict';
// Tell people early when the native driver does not fit their Node.
try {
  require('better-sqlite3');
} catch (e) {
  console.warn('sqlite-notes-mcp: the SQLite driver could not be loaded on Node %s (%s).', process.version, process.platform);
  console.warn('Try "npm rebuild better-sqlite3", or see the README.');
  if (process.env.DEBUG) console.warn(e.message);
}
