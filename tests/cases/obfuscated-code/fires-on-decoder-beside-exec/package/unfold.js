/** Texts are short when they travel. */
const plain = (text) => text.trim();

exports.unfold = (text) => {
  const whole = plain(text);
  return Buffer.from(whole, "base64").toString("utf8");
};
