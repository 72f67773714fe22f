"use strict";

// Each name stands for a shade; the initials are used as short keys.
module.exports = [
  ["#b31b1b", ["cherry", "hazel", "indigo", "lime", "denim"]],
  ["#5a4fcf", ["plum", "rose", "ocean", "coral", "emerald", "sand", "slate"]],
  ["#c2b280", ["topaz", "lilac", "sepia"]],
];
