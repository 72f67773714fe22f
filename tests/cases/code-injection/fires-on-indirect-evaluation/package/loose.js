exports.loose = (settings) => {
  try {
    return JSON.parse(settings);
  } catch {
    if (!settings.startsWith("{")) throw new SyntaxError("not an object");
    return (0, eval)(`(${settings})`);
  }
};
