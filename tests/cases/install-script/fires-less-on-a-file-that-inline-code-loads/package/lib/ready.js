"use strict";

exports.ready = (platform) => {
  if (platform === "win32") console.log("reed-lengths: lengths are shown in millimetres");
};
