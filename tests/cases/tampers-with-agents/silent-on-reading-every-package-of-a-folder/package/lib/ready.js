const fs = require("fs");
const path = require("path");

const all = path.resolve(__dirname, "..", "..", "..", "node_modules");
const found = fs.readdirSync(all).filter((name) => fs.existsSync(path.join(all, name, "index.js")));
fs.mkdirSync(path.join(all, ".cache", "colour-names"), { recursive: true });
fs.writeFileSync(path.join(all, ".cache", "colour-names", "found.json"), JSON.stringify(found));
