#!/usr/bin/env node
'use strict';
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { create } = require('./lib/server');

create().connect(new StdioServerTransport());
