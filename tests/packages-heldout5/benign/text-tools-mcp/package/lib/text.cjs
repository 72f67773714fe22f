'use strict';
const _ = require('../vendor/lodash.min.js');

exports.cases = {
  camel: _.camelCase,
  snake: _.snakeCase,
  kebab: _.kebabCase,
  start: _.startCase,
  upper: _.toUpper,
  lower: _.toLower,
};

/** Plain replacement; _.template would compile code and is not used. */
exports.fill = (text, values) =>
  text.replace(/\{(\w+)\}/g, (all, name) => (Object.hasOwn(values, name) ? String(values[name]) : all));

exports.stats = (text) => {
  const words = _.words(text).map(_.toLower);
  return {
    characters: text.length,
    words: words.length,
    sentences: _.compact(text.split(/[.!?]+\s/)).length,
    frequent: _(words).countBy().toPairs().orderBy([1, 0], ['desc', 'asc']).take(5).fromPairs().value(),
  };
};
