"""Compile what follows values (`make native`): the same code, which takes about half the time.

mypyc makes C of the modules, and the C compiler of this machine compiles that. What comes out lies in a
folder of its own beside the sources; `douane.native` tells when it is used. Nothing needs it.

What is compiled does what the sources do, but for one thing: a generator expression that is not handed to
`any`, `all`, `next`, `tuple` or the like is made whole at once. What follows values, or may have no end,
stands in a function that yields.
"""

from __future__ import annotations

import ast
import io
import os
import shutil
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT / folder) for folder in ("scanner", "signatures", "lockfiles")]

from douane.native import FOLDER, LIBRARY, NOTE, SOURCES, note  # noqa: E402

BUILD = ROOT / "build" / "native"
COMPILED = ("douane/detectors/_flow/[!_]*.py", "douane/syntax/walking.py")
LEVEL = "1"  # of optimisation: more takes longer to compile, and no less to run


def main() -> None:
    """Compile the modules; exits with one line where there is no C compiler."""
    from distutils import ccompiler, sysconfig

    from mypyc.build import mypycify

    compiler: Any = ccompiler.new_compiler()
    sysconfig.customize_compiler(compiler)
    if compiler.compiler_type == "unix" and shutil.which(compiler.compiler[0]) is None:
        sys.exit(
            f"there is no C compiler here ({compiler.compiler[0]}): nothing was compiled, nothing needs it"
        )
    shutil.rmtree(FOLDER, ignore_errors=True)
    os.chdir(ROOT)
    sources = [path for pattern in COMPILED for path in sorted(SOURCES.glob(pattern))]
    told = note(SOURCES, _named(sources))
    said = io.StringIO()
    try:
        with redirect_stdout(said):  # which generator expressions it makes whole at once, a hundred lines
            parts = mypycify(
                ["--config-file=pyproject.toml", *(str(path.relative_to(ROOT)) for path in sources)],
                opt_level=LEVEL,
                debug_level="0",
                multi_file=True,  # so that all processors compile
                target_dir=str(BUILD),
                group_name=LIBRARY.removesuffix("__mypyc"),
            )
    except SystemExit:
        sys.stderr.write(said.getvalue())
        raise
    _compile(compiler, parts, [sysconfig.get_python_inc()], str(sysconfig.get_config_var("EXT_SUFFIX")))
    (FOLDER / NOTE).write_text(told, "utf-8")


def _compile(compiler: Any, parts: list[Any], headers: list[str], suffix: str) -> None:
    """Compile the C of *parts*, each source by itself, and link each part to a file in `FOLDER`."""
    place = str(BUILD / f"objects-{LEVEL}-{version('mypy')}{suffix}")

    def compiled(each: tuple[Any, str]) -> str:
        part, source = each
        made: str = compiler.object_filenames([source], output_dir=place)[0]
        if not _is_newer(made, [source, *part.depends]):
            compiler.compile(
                [source],
                output_dir=place,
                include_dirs=[*part.include_dirs, *headers],
                extra_postargs=part.extra_compile_args,
            )
        return made

    def link(part: Any) -> None:
        target = FOLDER.joinpath(*part.name.split("."))
        compiler.link_shared_object([objects[source] for source in part.sources], f"{target}{suffix}")

    every = [(part, source) for part in parts for source in part.sources]
    every.sort(key=lambda each: -Path(each[1]).stat().st_size)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        objects = dict(zip([source for _, source in every], pool.map(compiled, every), strict=True))
        list(pool.map(link, parts))


def _is_newer(made: str, sources: list[str]) -> bool:
    """Whether *made* was made after *sources* changed; they are only written where they change."""
    if not Path(made).is_file():
        return False
    changed = [path.stat().st_mtime for path in map(Path, sources) if path.is_file()]
    return Path(made).stat().st_mtime > max(changed)


def _named(sources: list[Path]) -> list[str]:
    """Return the names of *sources* and of what they import of this program: what decides what they mean."""
    found = dict.fromkeys(sources)
    todo = list(sources)
    while todo:
        more = [path for path in _imported(todo.pop()) if path not in found]
        found.update(dict.fromkeys(more))
        todo += more
    return sorted(path.relative_to(SOURCES).as_posix() for path in found)


def _imported(source: Path) -> Iterator[Path]:
    for node in ast.walk(ast.parse(source.read_bytes())):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "douane":
            for name in (node.module, *(f"{node.module}.{each.name}" for each in node.names)):
                path = SOURCES.joinpath(*name.split("."))
                yield from filter(Path.is_file, (path.with_suffix(".py"), path / "__init__.py"))


if __name__ == "__main__":
    main()
