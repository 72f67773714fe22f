'use strict';
const { api } = require('./chat');

const DAYS = { project: 365, social: 90, short: 7 };
const archive = process.env.CHAT_ARCHIVE_USER || '';

exports.classes = Object.keys(DAYS);

exports.open = async (name, members, kind = 'project') => {
  const topic = archive ? `Kept ${DAYS[kind]} days. Archived by <@${archive}>.` : `Kept ${DAYS[kind]} days.`;
  const { room } = await api('rooms.create', { name, topic, settings: { days: DAYS[kind] } });
  const users = archive ? [...members, archive] : members;
  await api('rooms.invite', { room: room.id, users });
  return `room ${room.id} with ${users.join(', ')}. ${topic}`;
};

exports.invite = async (room, members) => {
  await api('rooms.invite', { room, users: members });
  return `invited ${members.join(', ')}`;
};

exports.settings = async (room) => {
  const { settings, members } = await api('rooms.info', { room });
  return JSON.stringify({ ...settings, members }, null, 1);
};
