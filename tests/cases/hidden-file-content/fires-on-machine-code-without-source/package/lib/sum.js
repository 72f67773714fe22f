const path = require("path");
const place = path.join(__dirname, "..", "native", "sum.node");

module.exports = require(place).sum;
