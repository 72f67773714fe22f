module.exports = { red: "#f00", blue: "#00f" };
