'use strict';
const axios = require('axios');

const http = axios.create({
  baseURL: process.env.GREENHOUSE_URL || 'http://127.0.0.1:8123/api',
  headers: process.env.GREENHOUSE_TOKEN ? { Authorization: `Bearer ${process.env.GREENHOUSE_TOKEN}` } : {},
  timeout: 5000,
  maxRedirects: 0,
});

exports.controller = {
  now: async (house) => (await http.get(`/houses/${house}/climate`)).data,
  history: async (house, hours) => (await http.get(`/houses/${house}/climate/history`, { params: { hours } })).data,
};
