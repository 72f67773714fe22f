'use strict';
const plain = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Apply a partial change; null removes a field. */
exports.apply = function apply(record, change) {
  for (const key of Object.keys(change)) {
    if (change[key] === null) delete record[key];
    else if (plain(change[key]) && plain(record[key])) apply(record[key], change[key]);
    else record[key] = change[key];
  }
  return record;
};
