module.exports = (list) => list.length;
