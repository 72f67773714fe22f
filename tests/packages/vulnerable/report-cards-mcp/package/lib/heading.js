'use strict';
const ejs = require('ejs');

const ALLOWED = /<%=\s*(title|date)\s*%>/;

/** Heading with its placeholders filled in. */
module.exports = (heading, values) => {
  if (heading.includes('<%') && !ALLOWED.test(heading)) throw new Error('unknown placeholder');
  return ejs.render(heading, values);
};
