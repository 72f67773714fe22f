export default {
  async fetch(req) {
    const { code } = await req.json();
    let run = async () => {};
    eval(`${code}\nrun = main;`);
    return Response.json({ result: await run() });
  },
};
