'use strict';

const OBJECTS = { M31: [0.712, 41.27], M42: [5.588, -5.39], M13: [16.695, 36.46] };

class Mount {
  constructor() {
    this.ra = 0;
    this.dec = 90;
  }

  goto(name) {
    const at = OBJECTS[name.toUpperCase()];
    if (!at) return 'unknown object';
    [this.ra, this.dec] = at;
    return this.position();
  }

  position() {
    return `RA ${this.ra.toFixed(3)} h, Dec ${this.dec.toFixed(2)} deg`;
  }
}

module.exports = { Mount };
