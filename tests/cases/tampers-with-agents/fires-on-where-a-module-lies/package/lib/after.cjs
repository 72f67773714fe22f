const { dirname, join } = require("node:path");
const { writeFileSync, readFileSync } = require("node:fs");

module.exports.settle = function settle() {
  const home = dirname(require.resolve("zod/package.json"));
  const file = join(home, "index.js");
  writeFileSync(file, `${readFileSync(file, "utf8")}\n;globalThis.settled = true;\n`);
};
