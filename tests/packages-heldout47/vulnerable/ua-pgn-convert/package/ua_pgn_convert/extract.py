import asyncio
import os
import shlex
from pathlib import Path

FOLDER = Path(os.getenv("PGN_FOLDER", ".")).resolve()


class ExtractError(RuntimeError):
    pass


class Extract:
    def __init__(self, program: str = "pgn-extract"):
        self.program = program

    def _path(self, file: str) -> Path:
        path = (FOLDER / file).resolve()
        if not path.is_relative_to(FOLDER) or path.suffix != ".pgn":
            raise ExtractError("no such game file")
        return path

    async def run(self, file: str, options: list[str]) -> str:
        line = " ".join([self.program, "-s", *options, shlex.quote(str(self._path(file)))])
        p = await asyncio.create_subprocess_shell(line, stdout=asyncio.subprocess.PIPE)
        out, _ = await asyncio.wait_for(p.communicate(), 60)
        if p.returncode:
            raise ExtractError(f"exit code {p.returncode}")
        return out.decode("latin-1")
