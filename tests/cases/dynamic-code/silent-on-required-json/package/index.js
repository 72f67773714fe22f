const fs = require("node:fs");
const path = require("node:path");

function installed(folder) {
  return fs.readdirSync(folder).map((name) => {
    const target = Buffer.from(fs.readFileSync(path.join(folder, name), "utf8"), "base64url").toString();
    return require(path.join(target, "package.json")).version;
  });
}

module.exports = { installed };
