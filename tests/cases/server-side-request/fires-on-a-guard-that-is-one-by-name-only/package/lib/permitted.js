"use strict";
const NOT = ["localhost", "127.0.0.1"];

exports.isAllowed = (text) => {
  const at = new URL(text);
  return at.protocol.startsWith("http") && !NOT.includes(at.hostname);
};
