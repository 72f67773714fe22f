const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

exports.colourCode = (count = 10) =>
  Array.from({ length: count }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join("");
