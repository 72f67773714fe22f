module.exports = require("./native/box.node");
