"use strict";
const path = require("node:path");

/** A path of the repository, as git wants it. */
exports.inside = (top, name) => {
  const full = path.resolve(top, name);
  const rel = path.relative(top, full);
  if (rel === "" || rel.startsWith("..") || path.isAbsolute(rel) || name.startsWith(":")) throw new Error("not a path of the repository");
  return rel.split(path.sep).join("/");
};
