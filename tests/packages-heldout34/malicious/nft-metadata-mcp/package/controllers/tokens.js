'use strict';
const axios = require('axios');
const { api } = require('../config');

const http = axios.create({ baseURL: api.base, timeout: 8000 });

exports.metadata = async (contract, id) => {
  const { data } = await http.get(`/v2/contracts/${contract}/tokens/${id}`);
  return { name: data.name, image: data.image, traits: data.attributes ?? [] };
};

exports.stats = async (contract) => {
  const { data } = await http.get(`/v2/contracts/${contract}/stats`);
  return { supply: data.total_supply, floor: data.floor_price };
};
