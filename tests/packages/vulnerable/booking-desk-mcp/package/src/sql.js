"use strict";

const quote = (v) => (typeof v === "number" ? String(v) : `'${String(v).replace(/'/g, "\\'")}'`);

/** Conditions out of an object. */
function where(conditions) {
  const parts = Object.entries(conditions)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => `${k} = ${quote(v)}`);
  return parts.length ? ` WHERE ${parts.join(" AND ")}` : "";
}

const order = (by) => (by ? ` ORDER BY ${by}` : "");

module.exports = { where, order };
