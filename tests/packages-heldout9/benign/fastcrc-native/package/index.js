'use strict'

let impl
try {
  impl = process.env.FASTCRC_PURE ? require('./pure') : require('node-gyp-build')(__dirname)
} catch (err) {
  impl = require('./pure')
  impl.reason = err.message
}

module.exports = impl
