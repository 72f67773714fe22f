'use strict';
const carriers = require('./carriers');
const { client } = require('./http');

exports.track = async (id, number) => {
  const { data } = await client(carriers[id]).get(`/parcels/${encodeURIComponent(number)}`);
  return { state: data.state, place: data.place, at: data.at };
};
