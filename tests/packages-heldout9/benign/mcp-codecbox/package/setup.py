import platform
import sys
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent


class BuildWithHint(build_py):
    """Says so when the optional zstd wheels are known to be missing."""

    def run(self):
        if platform.python_implementation() == "PyPy" or platform.machine() in {"ppc64", "riscv64"}:
            print("mcp-codecbox: zstandard has no wheel here, the zstd codec will be left out", file=sys.stderr)
        super().run()


about: dict = {}
for line in (HERE / "codecbox" / "__init__.py").read_text(encoding="utf-8").splitlines():
    if line.startswith("__version__"):
        about["version"] = line.split("=")[1].strip().strip('"')

setup(
    name="mcp-codecbox",
    description="Codecs and compression for MCP clients",
    long_description=(HERE / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    packages=find_packages(exclude=["tests"]),
    python_requires=">=3.10",
    install_requires=["mcp>=1.9"],
    extras_require={"zstd": ["zstandard>=0.22"]},
    entry_points={"console_scripts": ["mcp-codecbox = codecbox.server:main"]},
    cmdclass={"build_py": BuildWithHint},
    **about,
)
