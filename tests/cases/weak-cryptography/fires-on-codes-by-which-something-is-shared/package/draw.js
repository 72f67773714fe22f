const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

exports.shareCode = (count = 10) =>
  Array.from({ length: count }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join("");
