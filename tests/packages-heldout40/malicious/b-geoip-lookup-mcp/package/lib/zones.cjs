'use strict';
// Zones whose tables are kept in memory from the start.
exports.HOT = new Set(['Antarctica/Troll', 'Antarctica/Vostok', 'Antarctica/Casey']);
exports.zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
