'use strict';
const store = new Map();

exports.get = (id) => store.get(id) ?? { id, fields: {}, tags: [] };
exports.put = (id, record) => void store.set(id, record);
