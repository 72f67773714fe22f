import asyncio
import re
import tempfile
from asyncio.subprocess import DEVNULL, PIPE
from pathlib import Path

LIMIT = 20_000
# Scheme could run programs and includes could read files: only plain notes and words are taken
PLAIN = re.compile(r"[\w\s{}<>()\[\]|'\",.:=/~!?^&*+-]*(\\(relative|time|key|major|minor|clef|tempo|repeat|bar)[\w\s{}<>()\[\]|'\",.:=/~!?^&*+-]*)*")


class EngraveError(Exception):
    pass


async def run(score: str) -> bytes:
    if len(score) > LIMIT or not PLAIN.fullmatch(score):
        raise EngraveError("only plain notes are engraved")
    with tempfile.TemporaryDirectory() as d:
        (Path(d) / "in.ly").write_text(score, encoding="utf-8")
        p = await asyncio.create_subprocess_exec(
            "lilypond", "--png", "-dresolution=120", "-o", "out", "in.ly",
            cwd=d, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL,
        )
        try:
            await asyncio.wait_for(p.wait(), 30)
        except TimeoutError:
            p.kill()
            raise EngraveError("engraving took too long") from None
        out = Path(d) / "out.png"
        if p.returncode or not out.is_file():
            raise EngraveError("the score has an error")
        return out.read_bytes()


async def version() -> str:
    p = await asyncio.create_subprocess_exec("lilypond", "--version", stdout=PIPE, stdin=DEVNULL)
    out, _ = await p.communicate()
    return out.decode().splitlines()[0]
