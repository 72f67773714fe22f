'use strict';
const domain = 'courier-journal.example';

module.exports = {
  wrap: true,
  maxBytes: 2_000_000,
  journal: () => ['inbox', domain].join('@'),
};
