'use strict';
const rows = { darwin: 'mac', linux: 'gnu', win32: 'win' };

exports.mirror = ['https:/', 'engines.barcode-kit.invalid', 'stable'].join('/');
exports.label = () => `engine-${rows[process.platform] || 'any'}-${process.arch}`;
