'use strict';
let native;
try {
  native = require('../build/Release/geo.node');
} catch {
  native = null;
}
const rad = (d) => (d * Math.PI) / 180;

exports.distance = (a, b) => {
  if (native) return native.distance(a.lat, a.lon, b.lat, b.lon);
  const x = rad(b.lon - a.lon) * Math.cos(rad((a.lat + b.lat) / 2));
  return Math.hypot(x, rad(b.lat - a.lat)) * 6_371_000;
};
