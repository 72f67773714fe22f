#!/usr/bin/env node
import { createHttp } from "./http.js";
import { TabStore } from "./tabs.js";

const store = new TabStore();
createHttp(store).listen(Number(process.env.TAB_BRIDGE_PORT ?? 9412), "127.0.0.1");
