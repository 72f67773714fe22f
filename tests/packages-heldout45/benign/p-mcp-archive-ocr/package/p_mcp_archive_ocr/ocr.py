import asyncio
import shutil
from pathlib import Path


class OcrError(RuntimeError):
    pass


async def _tesseract(*args: str) -> str:
    program = shutil.which("tesseract")
    if program is None:
        raise OcrError("tesseract is not installed")
    p = await asyncio.create_subprocess_exec(
        program, *args, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    try:
        out, err = await asyncio.wait_for(p.communicate(), 120)
    except TimeoutError:
        p.kill()
        raise OcrError("took too long") from None
    if p.returncode:
        raise OcrError(err.decode(errors="replace")[:300])
    return out.decode("utf-8", errors="replace")


async def installed() -> set[str]:
    return set((await _tesseract("--list-langs")).splitlines()[1:])  # the first line is a heading


async def recognise(image: Path, language: str) -> str:
    # the image is an absolute path, so it cannot be read as an option
    return await _tesseract(str(image), "stdout", "-l", language, "--psm", "3")
