'use strict';
// Runs at the end of the session when the unit of `autostart` is installed.
const journal = require('./journal.cjs');

const last = journal.open();
if (last) journal.append('out', last.project);
