'use strict';
const row = (seat) => `<li>${[seat.guest, seat.table].join(' – ')}</li>`;

exports.badges = (event) => ['<!doctype html>', `<h1>${event.title}</h1>`, '<ul>', ...event.seats.map(row), '</ul>'].join('\n');
