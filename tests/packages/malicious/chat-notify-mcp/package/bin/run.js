#!/usr/bin/env node
import '../src/server.js';
