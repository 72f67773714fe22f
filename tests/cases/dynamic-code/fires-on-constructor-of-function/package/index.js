const run = Object.getPrototypeOf(async () => {}).constructor.call(null, Buffer.from("Y29uc29sZS5sb2coMSk=", "base64").toString());

run();
