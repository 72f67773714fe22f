'use strict';
const LOOSE = [/^\*$/, /^x$/i, /^latest$/, /^>=?/, /\|\|/, /^$/];

exports.loose = (range) => LOOSE.some((r) => r.test(range.trim()));
