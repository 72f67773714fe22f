'use strict';
module.exports = {
  SUM: (...v) => v.flat().reduce((a, b) => a + b, 0),
  AVG: (...v) => module.exports.SUM(...v) / v.flat().length,
  MIN: (...v) => Math.min(...v.flat()),
  MAX: (...v) => Math.max(...v.flat()),
  IF: (test, yes, no) => (test ? yes : no),
};
