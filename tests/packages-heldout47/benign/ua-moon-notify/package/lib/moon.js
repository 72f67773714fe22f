'use strict';
const NEW = Date.UTC(2000, 0, 6, 18, 14);
const NAMES = ['new', 'waxing crescent', 'first quarter', 'waxing gibbous', 'full', 'waning gibbous', 'last quarter', 'waning crescent'];

exports.age = (date) => ((((date - NEW) / 86400000) % 29.530588) + 29.530588) % 29.530588;
exports.phase = (days) => NAMES[Math.round((days / 29.530588) * 8) % 8];
