const { execSync } = require("node:child_process");

const Q = String.fromCharCode(34);

function counted(store) {
  const statement = "SELECT COUNT(*) FROM entries;";
  return execSync("sqlite3 " + Q + store + Q + " " + Q + statement + Q, { encoding: "utf-8" });
}

module.exports = { counted };
