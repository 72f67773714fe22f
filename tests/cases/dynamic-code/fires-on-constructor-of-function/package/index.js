const run = Object.getPrototypeOf(async () => {}).constructor.call(null, Buffer.from(process.argv[2], "base64").toString());

run();
