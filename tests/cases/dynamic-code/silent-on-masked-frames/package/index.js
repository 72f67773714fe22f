const vm = require('vm');
const mask = (data, key) => Buffer.from([...data].map((each, at) => each ^ key[at % 4]));
module.exports.frame = (socket, data, key) => socket.write(mask(data, key));
module.exports.compute = () => vm.runInNewContext('1 + 1', {});
