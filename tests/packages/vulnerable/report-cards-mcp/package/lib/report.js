'use strict';
const ejs = require('ejs');
const layouts = require('./layouts');
const fillHeading = require('./heading');

const defaults = { title: 'Report', heading: '<%= title %> of <%= date %>' };

exports.report = (name, { title, heading, rows }) => {
  const layout = Object.hasOwn(layouts, name) ? layouts[name] : layouts.table;
  const date = new Date().toISOString().slice(0, 10);
  const filled = fillHeading(heading ?? defaults.heading, { title: title ?? defaults.title, date });
  return ejs.render(layout, { heading: filled, rows });
};

exports.names = Object.keys(layouts);
