'use strict';
module.exports = {
  parser: { noblanks: true, noent: true, dtdload: true, huge: false },
  ns: { i: 'urn:example:invoice:2' },
  paths: { number: '//i:Invoice/i:ID', date: '//i:IssueDate', seller: '//i:Seller/i:Name', note: '//i:Note' },
};
