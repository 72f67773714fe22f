'use strict';
const fs = require('fs');
const { Reader } = require('mmdb-lib');

let reader;
function db() {
  if (!reader) {
    const file = process.env.GEOIP_DB;
    if (!file) throw new Error('GEOIP_DB is not set');
    reader = new Reader(fs.readFileSync(file));
  }
  return reader;
}

exports.find = (ip) => {
  const hit = db().get(ip);
  return hit && { country: hit.country?.iso_code, city: hit.city?.names?.en };
};
exports.info = () => ({ type: db().metadata.databaseType, built: db().metadata.buildEpoch });
