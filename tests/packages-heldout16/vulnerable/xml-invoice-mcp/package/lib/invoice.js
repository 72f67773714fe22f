'use strict';
const libxml = require('libxmljs2');
const { parser, ns, paths } = require('./profile');

class Invoice {
  constructor(source) {
    this.doc = libxml.parseXml(source.trim(), parser);
  }
  value(path) {
    return this.doc.get(path, ns)?.text() ?? null;
  }
  fields() {
    return Object.fromEntries(Object.entries(paths).map(([k, p]) => [k, this.value(p)]));
  }
  lines() {
    return this.doc.find('//i:Line', ns).map((n) => ({
      name: n.get('i:Item', ns)?.text(),
      amount: Number(n.get('i:Amount', ns)?.text() ?? 0),
    }));
  }
  total() {
    return Number(this.value('//i:Total') ?? 0);
  }
}
module.exports = { Invoice };
