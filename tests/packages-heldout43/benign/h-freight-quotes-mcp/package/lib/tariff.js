'use strict';
const ZONES = Object.freeze({ near: 18, home: 32, union: 61, world: 140 });
const VOLUME_WEIGHT = 333; // kg per cubic metre in road freight

exports.ZONES = ZONES;
exports.quote = (zone, kg, m3) => {
  const weight = Math.max(kg, m3 * VOLUME_WEIGHT);
  return ZONES[zone] * (1 + Math.ceil(weight / 50) * 0.18);
};
