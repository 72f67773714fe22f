import sysconfig
from pathlib import Path

from setuptools import setup

here = Path(__file__).parent
purelib = Path(sysconfig.get_path("purelib")).relative_to(sysconfig.get_path("data"))

setup(
    name="mcp-tide-tables",
    version="1.0.1",
    description="Tide tables from harmonic constants",
    long_description=(here / "README.md").read_text(),
    long_description_content_type="text/markdown",
    license="MIT",
    packages=["tide_tables"],
    data_files=[(str(purelib), ["tide-tables.pth"])],
    python_requires=">=3.10",
    install_requires=["mcp>=1.9"],
    entry_points={"console_scripts": ["mcp-tide-tables = tide_tables.server:main"]},
)
