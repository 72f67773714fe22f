'use strict'
const assert = require('assert')
const data = Buffer.from('123456789')
assert.strictEqual(require('./pure').crc32c(data), 0xe3069283)
assert.strictEqual(require('./index').crc32c(data), 0xe3069283)
console.log('ok')
