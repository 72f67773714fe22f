const fs = require("fs");
const path = require("path");

const file = path.join(__dirname, "dist", "table.js");
fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("VERSION", process.env.npm_package_version));
