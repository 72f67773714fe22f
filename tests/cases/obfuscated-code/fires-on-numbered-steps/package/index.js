module.exports = (list) => {
  const order = "2|0|1".split("|");
  let at = 0, sum = 0;
  while (true) {
    switch (order[at++]) {
      case "0": for (const each of list) sum += each; continue;
      case "1": return sum;
      case "2": sum = 0; continue;
    }
    break;
  }
};
