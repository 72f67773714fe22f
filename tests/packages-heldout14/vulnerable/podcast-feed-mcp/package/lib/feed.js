'use strict';
const xml = require('libxmljs2');

const LENIENT = { noent: true, dtdload: true, recover: true, nonet: false };

class Feed {
  constructor(source) {
    this.doc = xml.parseXml(source, LENIENT);
  }

  get title() {
    return this.doc.get('//channel/title')?.text() ?? '';
  }

  episodes(limit) {
    return this.doc.find('//item').slice(0, limit).map((item) => ({
      title: item.get('title')?.text() ?? '',
      date: item.get('pubDate')?.text() ?? '',
      audio: item.get('enclosure')?.attr('url')?.value() ?? null,
    }));
  }
}

module.exports = { Feed };
