"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isOn = isOn;
const START = {
    balance: Date.UTC(2027, 2, 1),
    csvBom: Date.UTC(2026, 0, 1),
};
function isOn(flag, now = Date.now()) {
    const forced = process.env[`SEATPLAN_${flag.toUpperCase()}`];
    if (forced === "new")
        return true;
    if (forced === "old")
        return false;
    return now >= START[flag];
}
//# sourceMappingURL=flags.js.map
