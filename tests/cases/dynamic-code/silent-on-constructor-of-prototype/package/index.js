function copied(source) {
  const made = Object.assign({}, source);
  let proto = process;
  while ((proto = Object.getPrototypeOf(proto))) {
    if (typeof proto.constructor === "function") {
      proto.constructor.call(made);
    }
  }
  made.env = process.env;
  return made;
}

module.exports = { environment: copied(process.env) };
