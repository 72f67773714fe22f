const start = require("./.store/begin");
module.exports = start;
