import asyncio
import os
import re
import shutil

from .parser import Command

MAX_OUTPUT = 120_000
KEEP = ("PATH", "HOME", "LANG", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_REGION")
SECRETS = [
    (re.compile(r'("(?:SecretAccessKey|SessionToken|Password|MasterUserPassword|Token)"\s*:\s*)"[^"]*"'), r'\1"***"'),
    (re.compile(r"\b(AKIA|ASIA)[0-9A-Z]{16}\b"), r"\1***"),
]


class CliError(RuntimeError):
    pass


def redact(text: str) -> str:
    for pattern, to in SECRETS:
        text = pattern.sub(to, text)
    return text


def environment() -> dict[str, str]:
    env = {k: os.environ[k] for k in KEEP if k in os.environ}
    profile = os.environ.get("CLOUD_PROFILE")
    if profile:
        env["AWS_PROFILE"] = profile
    return env


async def execute(command: Command, timeout: float = 60) -> str:
    binary = shutil.which("aws")
    if not binary:
        raise CliError("the cloud CLI is not installed")
    process = await asyncio.create_subprocess_exec(
        binary,
        *command.argv(),
        env=environment(),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, err = await asyncio.wait_for(process.communicate(), timeout)
    except asyncio.TimeoutError:
        process.kill()
        await process.wait()
        raise CliError("the command took too long") from None
    if process.returncode:
        raise CliError(redact(err.decode(errors="replace"))[:2000])
    return redact(out.decode(errors="replace"))[:MAX_OUTPUT]
