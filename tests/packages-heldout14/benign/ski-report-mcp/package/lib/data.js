'use strict';
module.exports = [
  { resort: 'Fellhorn', top: 145, valley: 40 },
  { resort: 'Granite Peak', top: 210, valley: 85 },
  { resort: 'Silberjoch', top: 98, valley: 10 },
];
