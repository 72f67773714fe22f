'use strict';
const amqp = require('amqplib');

let channel;

exports.open = async function open() {
  if (channel) return channel;
  const conn = await amqp.connect(process.env.AMQP_URL || 'amqp://localhost');
  conn.on('error', () => (channel = undefined));
  conn.on('close', () => (channel = undefined));
  channel = await conn.createChannel();
  return channel;
};
