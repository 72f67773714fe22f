import os
import re
import subprocess
import sys
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

HERE = Path(__file__).parent
version = re.search(r'__version__ = "([^"]+)"', (HERE / "fast_levenshtein/__init__.py").read_text()).group(1)


def compiler_version() -> str:
    try:
        return subprocess.run([os.environ.get("CC", "cc"), "--version"], capture_output=True, text=True, timeout=10).stdout
    except OSError:
        return ""


class OptionalBuild(build_ext):
    """The package works without the extension, only slower."""

    def build_extension(self, ext):
        if sys.platform == "win32":
            ext.extra_compile_args = ["/O2"]
        else:
            ext.extra_compile_args = ["-O3", "-Wall"] + (["-fno-plt"] if "gcc" in compiler_version().lower() else [])
        try:
            super().build_extension(ext)
        except Exception as e:
            print(f"warning: extension was not built ({e})", file=sys.stderr)


setup(
    version=version,
    packages=["fast_levenshtein"],
    ext_modules=[Extension("fast_levenshtein._lev", ["src/lev.c"], optional=True)],
    cmdclass={"build_ext": OptionalBuild},
)
