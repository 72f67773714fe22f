module.exports = ["teal"];
