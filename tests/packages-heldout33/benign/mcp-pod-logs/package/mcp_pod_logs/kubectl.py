import asyncio
import shutil

LIMIT = 200_000


class KubectlError(RuntimeError):
    pass


async def kubectl(verb: str, *args: str) -> str:
    program = shutil.which("kubectl")
    if program is None:
        raise KubectlError("kubectl was not found")
    p = await asyncio.create_subprocess_exec(
        program, verb, *args,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, err = await asyncio.wait_for(p.communicate(), 30)
    except TimeoutError:
        p.kill()
        raise KubectlError("kubectl took too long") from None
    if p.returncode:
        raise KubectlError(err.decode(errors="replace").strip())
    return out.decode(errors="replace")[-LIMIT:]
