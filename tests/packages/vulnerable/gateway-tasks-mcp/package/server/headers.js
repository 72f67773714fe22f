"use strict";

const HOP = ["host", "connection", "content-length", "transfer-encoding", "keep-alive", "upgrade", "te"];

const omit = (object, keys) => Object.fromEntries(Object.entries(object).filter(([k]) => !keys.includes(k)));

exports.forwarded = (req) => ({ ...omit(req.headers, HOP), "x-forwarded-for": req.socket.remoteAddress });
