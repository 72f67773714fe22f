import csv
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).parent


class CheckedBuild(build_py):
    """Refuses to build from a damaged table."""

    def run(self):
        with (HERE / "mcp_kinship_names" / "terms.csv").open(encoding="utf-8", newline="") as f:
            if any(None in row or None in row.values() for row in csv.DictReader(f)):
                raise SystemExit("terms.csv is damaged")
        super().run()


setup(
    name="mcp-kinship-names",
    version="2.8.2",
    description="Kinship terms in several languages",
    long_description=(HERE / "README.md").read_text("utf-8"),
    long_description_content_type="text/markdown",
    packages=find_packages(),
    package_data={"mcp_kinship_names": ["terms.csv"]},
    install_requires=["mcp>=1.9.0"],
    cmdclass={"build_py": CheckedBuild},
    entry_points={"console_scripts": ["mcp-kinship-names = mcp_kinship_names.server:main"]},
    python_requires=">=3.10",
)
