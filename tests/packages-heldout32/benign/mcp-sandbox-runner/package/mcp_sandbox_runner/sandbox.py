"""Start a container for one snippet and collect what it prints."""
import asyncio
import os
import shutil
import uuid
from dataclasses import dataclass

from .languages import Language

LIMIT = 64 * 1024
RUNTIMES = ("docker", "podman")


@dataclass
class Result:
    exit_code: int | None
    stdout: str
    stderr: str
    timed_out: bool = False


class SandboxError(RuntimeError):
    pass


def runtime() -> str:
    wanted = os.environ.get("SANDBOX_RUNTIME")
    names = (wanted,) if wanted in RUNTIMES else RUNTIMES
    for name in names:
        path = shutil.which(name)
        if path:
            return path
    raise SandboxError("neither docker nor podman was found")


def arguments(language: Language, name: str) -> list[str]:
    return [
        "run",
        "--rm",
        "--interactive",
        f"--name={name}",
        "--network=none",
        "--read-only",
        "--tmpfs=/tmp:rw,noexec,nosuid,size=32m",
        "--cap-drop=ALL",
        "--security-opt=no-new-privileges",
        "--pids-limit=64",
        "--memory=256m",
        "--memory-swap=256m",
        "--cpus=1",
        "--user=65534:65534",
        "--workdir=/tmp",
        "--pull=missing",
        language.image,
        *language.command,
    ]


async def _limited(stream: asyncio.StreamReader) -> str:
    chunks: list[bytes] = []
    size = 0
    while chunk := await stream.read(8192):
        if size < LIMIT:
            chunks.append(chunk[: LIMIT - size])
        size += len(chunk)
    text = b"".join(chunks).decode(errors="replace")
    return text + ("\n[output truncated]" if size > LIMIT else "")


async def _remove(binary: str, name: str) -> None:
    killer = await asyncio.create_subprocess_exec(
        binary, "rm", "--force", name, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    await killer.wait()


async def run(language: Language, code: str, timeout: float) -> Result:
    binary = runtime()
    name = f"mcp-sandbox-{uuid.uuid4().hex[:12]}"
    process = await asyncio.create_subprocess_exec(
        binary,
        *arguments(language, name),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdin and process.stdout and process.stderr
    process.stdin.write(code.encode())
    process.stdin.close()
    try:
        out, err, _ = await asyncio.wait_for(
            asyncio.gather(_limited(process.stdout), _limited(process.stderr), process.wait()), timeout
        )
        return Result(process.returncode, out, err)
    except asyncio.TimeoutError:
        await _remove(binary, name)
        await process.wait()
        return Result(None, "", f"stopped after {timeout:g} seconds", timed_out=True)
