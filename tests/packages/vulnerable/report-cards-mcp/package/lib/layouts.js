'use strict';
exports.table = '<h1><%- heading %></h1>\n<table><% for (const r of rows) { %><tr><% for (const c of r) { %><td><%= c %></td><% } %></tr><% } %></table>';
exports.list = '<h1><%- heading %></h1>\n<ul><% for (const r of rows) { %><li><%= r.join(", ") %></li><% } %></ul>';
