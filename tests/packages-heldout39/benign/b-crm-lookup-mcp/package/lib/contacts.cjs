'use strict';
const { request } = require('./client.cjs');

const find = (email) => request('GET', `/contacts?${new URLSearchParams({ email })}`);
const remark = (id, text) => request('POST', `/contacts/${encodeURIComponent(id)}/remarks`, { text });

module.exports = { find, remark };
