'use strict';
const ejs = require('ejs');
const template = require('lodash/template');

const engines = {
  ejs: (source, data) => ejs.render(source, data, { rmWhitespace: true }),
  lodash: (source, data) => template(source)(data),
  plain: (source, data) => source.replace(/\{(\w+)\}/g, (_, k) => data[k] ?? ''),
};

exports.names = Object.keys(engines);

exports.render = function render(engine, source, data) {
  const run = engines[engine];
  if (!run) throw new Error(`no engine ${engine}`);
  return run(source, data);
};
