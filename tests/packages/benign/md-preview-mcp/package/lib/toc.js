'use strict';
const { slug } = require('../vendor/minimark.min.js');

module.exports = (markdown) =>
  [...markdown.matchAll(/^(#{1,6}) (.*)$/gm)].map(([, marks, title]) => `${'  '.repeat(marks.length - 1)}- [${title}](#${slug(title)})`).join('\n');
