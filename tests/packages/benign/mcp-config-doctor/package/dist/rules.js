"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.check = check;
exports.describe = describe;
const fs = require("fs");
const path = require("path");
const SECRET = /(token|secret|password|api_?key)/i;
function installed(command) {
    if (path.isAbsolute(command))
        return fs.existsSync(command);
    return (process.env.PATH || "").split(path.delimiter).some((dir) => fs.existsSync(path.join(dir, command)) || fs.existsSync(path.join(dir, `${command}.cmd`)));
}
function check(place) {
    const problems = place.errors ? ["the file is not valid JSON"] : [];
    for (const [name, s] of Object.entries(place.servers)) {
        if (s.command && !installed(s.command))
            problems.push(`${name}: ${s.command} is not installed`);
        if (s.url && /^http:\/\/(?!localhost|127\.)/.test(s.url))
            problems.push(`${name}: plain http`);
        for (const [key, value] of Object.entries(s.env || {}))
            if (SECRET.test(key) && value && !String(value).startsWith("${"))
                problems.push(`${name}: ${key} is written in plain text, use an input or a keychain`);
        if ((s.args || []).some((a) => String(a).endsWith("@latest")))
            problems.push(`${name}: version is not pinned`);
    }
    return problems;
}
function describe(client, name, s) {
    const env = Object.keys(s.env || {}).map((k) => `${k}=(hidden)`).join(" ");
    // arguments may hold keys too: only the command and flag names are shown
    const args = (s.args || []).map((a) => (String(a).startsWith("-") ? String(a).split("=")[0] : "…")).join(" ");
    return `${client} / ${name}\n  ${s.command ? `${env} ${s.command} ${args}`.trim() : new URL(s.url).origin}`;
}
