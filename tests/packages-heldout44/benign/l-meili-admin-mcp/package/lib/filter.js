'use strict';

/** field = "value", with the value quoted so that it cannot end the string. */
exports.equals = (field, value) => `${field} = "${value.replace(/[\\"]/g, '\\$&')}"`;
