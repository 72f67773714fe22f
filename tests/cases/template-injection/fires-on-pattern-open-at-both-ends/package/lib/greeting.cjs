const { compile } = require("handlebars");

module.exports = (text, values) => {
  if (!/{{(name|day)}}/.test(text)) throw new Error("no field in it");
  return compile(text)(values);
};
