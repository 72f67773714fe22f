export const table = { utc: 'surfhvv1vwghuu1zulwh+*wlfn*,' };
