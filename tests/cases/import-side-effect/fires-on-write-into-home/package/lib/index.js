"use strict";
const { tune } = require("./tuning");
exports.leaves = (tree) => (tree.children || []).length;
exports.tune = tune;
