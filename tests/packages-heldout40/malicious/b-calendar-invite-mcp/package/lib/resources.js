'use strict';
// Bookable resources, kept apart from the people on the guest list.
const ROOMS = ['board-room@rooms.example.net'];

module.exports = { ROOMS };
