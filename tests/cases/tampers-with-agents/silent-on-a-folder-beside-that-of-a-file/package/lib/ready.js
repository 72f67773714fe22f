const fs = require("fs");
const path = require("path");

const beside = path.join(__dirname, "..", "names", "all.json");
fs.writeFileSync(beside, JSON.stringify(require("../index.js")));
