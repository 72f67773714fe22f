const fs = require("fs");
const path = require("path");

exports.icon = () => fs.readFileSync(path.join(__dirname, "art", "sun.png"));
