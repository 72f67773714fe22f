'use strict';

const DEADLINES = [
  { what: 'voter registration', at: '2026-02-11T23:59', zone: 'America/Chicago' },
  { what: 'postal vote request', at: '2026-02-24T18:00', zone: 'Europe/Dublin' },
  { what: 'polls close', at: '2026-03-03T20:00', zone: 'Asia/Yerevan' },
];

function offset(zone, date) {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(date);
  const name = parts.find((p) => p.type === 'timeZoneName').value;
  const m = /GMT([+-])(\d+):(\d+)/.exec(name);
  return m ? (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3])) : 0;
}

exports.instant = ({ at, zone }) => {
  const naive = new Date(`${at}:00Z`);
  return new Date(naive.getTime() - offset(zone, naive) * 60_000);
};
exports.next = (now = Date.now()) => DEADLINES.find((d) => exports.instant(d).getTime() > now);
