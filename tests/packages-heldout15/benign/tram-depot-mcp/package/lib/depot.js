'use strict';

const TRACKS = { 1: 60, 2: 60, 3: 90, 4: 45 };

class Depot {
  constructor() {
    this.tracks = new Map(Object.keys(TRACKS).map((t) => [t, []]));
  }

  used(track) {
    return this.tracks.get(track).reduce((s, v) => s + v.length, 0);
  }

  park(number, length, leaves) {
    const fits = [...this.tracks.keys()].filter((t) => TRACKS[t] - this.used(t) >= length);
    // the vehicle behind must not leave before the one in front
    const good = fits.find((t) => (this.tracks.get(t).at(-1)?.leaves ?? '00:00') <= leaves) ?? fits[0];
    if (!good) throw new Error('the depot is full');
    this.tracks.get(good).push({ number, length, leaves });
    return good;
  }

  depart(number) {
    for (const [track, list] of this.tracks) {
      const at = list.findIndex((v) => v.number === number);
      if (at > 0) throw new Error(`${list[0].number} stands in front`);
      if (at === 0) {
        list.shift();
        return track;
      }
    }
    throw new Error(`${number} is not here`);
  }

  plan() {
    return [...this.tracks].map(([t, list]) => `track ${t}: ${list.map((v) => `${v.number}@${v.leaves}`).join(' ') || '-'}`).join('\n');
  }
}

module.exports = { Depot };
