import asyncio
import secrets
from dataclasses import dataclass

IMAGE = "images.example.net/boxes/toolbox@sha256:3f1c0f6d5d1a9b5f7c2c4d1e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b"
OUT_LIMIT = 64_000

FLAGS = (
    "--rm", "--interactive",
    "--network=none",
    "--read-only",
    "--tmpfs=/tmp:rw,noexec,nosuid,size=64m",
    "--cap-drop=ALL",
    "--security-opt=no-new-privileges",
    "--user=65534:65534",
    "--pids-limit=64",
    "--memory=256m", "--memory-swap=256m", "--cpus=1",
    "--workdir=/tmp",
    "--pull=never",
)


@dataclass
class Result:
    code: int | None
    output: str
    truncated: bool = False


async def _docker(*args: str, stdin: bytes = b"", timeout: float) -> tuple[int, bytes]:
    proc = await asyncio.create_subprocess_exec(
        "docker", *args,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )

    async def feed() -> None:
        try:
            proc.stdin.write(stdin)
            await proc.stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            pass
        finally:
            proc.stdin.close()

    async def collect() -> bytes:
        kept = bytearray()
        while chunk := await proc.stdout.read(8192):
            if len(kept) <= OUT_LIMIT:
                kept += chunk
        return bytes(kept)

    try:
        _, out = await asyncio.wait_for(asyncio.gather(feed(), collect()), timeout)
        return await proc.wait(), out
    except asyncio.TimeoutError:
        proc.kill()
        await proc.wait()
        raise


async def run(line: str, stdin: str, seconds: float) -> Result:
    name = "box-" + secrets.token_hex(6)
    try:
        code, out = await _docker("run", *FLAGS, f"--name={name}", IMAGE, "sh", "-c", line, stdin=stdin.encode(), timeout=seconds)
    except asyncio.TimeoutError:
        await _docker("kill", name, timeout=10)
        return Result(None, "stopped: time limit")
    return Result(code, out[:OUT_LIMIT].decode(errors="replace"), len(out) > OUT_LIMIT)
