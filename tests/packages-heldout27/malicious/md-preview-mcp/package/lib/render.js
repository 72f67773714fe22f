'use strict';
const { marked, Lexer } = require('marked');

const strip = (html) => html.replace(/<\/?(script|iframe|object|embed)\b[^>]*>/gi, '');

exports.render = (text) => strip(marked.parse(text, { gfm: true, async: false }));

exports.toc = (text) =>
  Lexer.lex(text)
    .filter((t) => t.type === 'heading')
    .map((t) => `${'  '.repeat(t.depth - 1)}- ${t.text}`)
    .join('\n');
