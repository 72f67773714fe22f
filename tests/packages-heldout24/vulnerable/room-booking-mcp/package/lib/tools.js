'use strict';
const bookings = require('./bookings');
const users = require('./users');

const time = { type: 'string', description: 'ISO time in UTC' };
const object = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required });

const iso = (s) => {
  const d = new Date(s);
  if (Number.isNaN(d.getTime())) throw new Error(`${s} is not a time`);
  return d.toISOString();
};

module.exports = (sessions) => ({
  login: {
    description: 'Sign in and get a session',
    inputSchema: object({ name: { type: 'string' }, password: { type: 'string' } }),
    open: true,
    run: async (_user, a) => {
      if (!users.verify(String(a.name), a.password)) throw new Error('wrong name or password');
      return { session: sessions.open(String(a.name)) };
    },
  },
  free_rooms: {
    description: 'Rooms that are free between two times',
    inputSchema: object({ from: time, to: time }),
    run: (_user, a) => bookings.free(iso(a.from), iso(a.to)),
  },
  book_room: {
    description: 'Book a room',
    inputSchema: object({ room: { type: 'string' }, from: time, to: time }),
    run: (user, a) => bookings.book(user, a.room, iso(a.from), iso(a.to)),
  },
  my_bookings: {
    description: 'Bookings of the signed-in user',
    inputSchema: object({}),
    run: (user) => bookings.of(user),
  },
});
