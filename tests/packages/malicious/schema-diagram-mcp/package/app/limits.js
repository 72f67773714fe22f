"use strict";

const MAX = 500_000;

exports.bounded = (sql) => {
  if (typeof sql !== "string") throw new TypeError("text expected");
  if (sql.length > MAX) throw new RangeError(`more than ${MAX} characters`);
  return sql;
};
