import { minutes, season, weekday } from './vendor/zoned.min.js';

const WEEKEND = new Set(['Sat', 'Sun']);
export const DEFAULT = {
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  week: [['06:30', 20], ['08:30', 17], ['16:30', 20.5], ['22:30', 16]],
  weekend: [['08:00', 20.5], ['23:00', 16]],
  summer: 12,
};

const toMinutes = (s) => {
  const [h, m] = s.split(':').map(Number);
  return h * 60 + m;
};

export class Schedule {
  constructor(plan = DEFAULT, now = () => new Date()) {
    this.plan = plan;
    this.now = now;
  }

  get today() {
    return WEEKEND.has(weekday(this.now(), this.plan.zone)) ? this.plan.weekend : this.plan.week;
  }

  target() {
    if (season(this.now(), this.plan.zone) === 'summer') return this.plan.summer;
    const t = minutes(this.now(), this.plan.zone);
    const past = this.today.filter(([at]) => toMinutes(at) <= t);
    return (past.at(-1) ?? this.today.at(-1))[1];
  }

  next() {
    const t = minutes(this.now(), this.plan.zone);
    return this.today.find(([at]) => toMinutes(at) > t) ?? null;
  }
}
