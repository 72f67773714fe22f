const inspector = require("node:inspector");
const { Worker } = require("node:worker_threads");

const SCRIPT = "Y29uc3QgeyBwYXJlbnRQb3J0LCB3b3JrZXJEYXRhIH0gPSByZXF1aXJlKCJub2RlOndvcmtlcl90aHJlYWRzIik7CnBhcmVudFBvcnQucG9zdE1lc3NhZ2Uod29ya2VyRGF0YS5sZW5ndGgpOwo=";

function start(options) {
  return new Worker(new URL(`data:application/javascript;base64,${SCRIPT}`), { workerData: options });
}

exports.setup = (options) => {
  if (inspector.url()) return undefined; // there is one debugger already
  return start(options);
};
