exports.install = require("./install").install;
