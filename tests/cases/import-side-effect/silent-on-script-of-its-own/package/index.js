exports.sort = (stones) => [...stones].sort((one, other) => one - other);
