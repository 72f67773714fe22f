'use strict';

const PUBLIC = { _id: 0, name: 1, team: 1, city: 1 };

module.exports = function createStaff(collection) {
  const active = (criteria) => ({ active: true, ...criteria });

  return {
    async search(criteria, limit) {
      return collection.find(active(criteria), { projection: PUBLIC }).limit(limit).toArray();
    },

    async pinMatches({ email, pin }) {
      const row = await collection.findOne(active({ email, pin }), { projection: { _id: 1 } });
      return row !== null;
    },
  };
};
