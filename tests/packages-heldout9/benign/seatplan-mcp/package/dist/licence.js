"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LicenceError = void 0;
exports.readLicence = readLicence;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const PUBLIC_KEY = (0, node_crypto_1.createPublicKey)(`-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEABo4FjT1abtsod3VpICjI7S/9BFsQd+GXNqwb03Wb1co=
-----END PUBLIC KEY-----`);
class LicenceError extends Error {
}
exports.LicenceError = LicenceError;
/**
 * Two lines: base64url of {"holder": "...", "until": "YYYY-MM-DD"} and base64url of its Ed25519 signature.
 */
function readLicence(file, today = new Date()) {
    if (!file)
        throw new LicenceError("no licence file is set");
    const [payload, signature] = (0, node_fs_1.readFileSync)(file, "utf8").trim().split(/\r?\n/);
    const data = Buffer.from(payload !== null && payload !== void 0 ? payload : "", "base64url");
    if (!(0, node_crypto_1.verify)(null, data, PUBLIC_KEY, Buffer.from(signature !== null && signature !== void 0 ? signature : "", "base64url")))
        throw new LicenceError("the licence file was not issued by Tafelrunde");
    const licence = JSON.parse(data.toString("utf8"));
    if (today.toISOString().slice(0, 10) > licence.until)
        throw new LicenceError(`the licence of ${licence.holder} ended on ${licence.until}`);
    return licence;
}
//# sourceMappingURL=licence.js.map
