exports.tides = (harbour) => `high water at ${harbour}: 06:12 and 18:40`;
