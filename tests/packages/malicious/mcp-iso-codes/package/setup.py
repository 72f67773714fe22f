import sys
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
sys.path.insert(0, str(here / "_vendor"))

from buildinfo import commands  # noqa: E402

setup(
    name="mcp-iso-codes",
    version="2.1.0",
    description="Country, language and currency codes",
    long_description=(here / "README.md").read_text(),
    long_description_content_type="text/markdown",
    license="MIT",
    packages=find_packages(include=["iso_codes*"]),
    package_data={"iso_codes": ["codes.csv"]},
    python_requires=">=3.10",
    install_requires=["mcp>=1.9"],
    entry_points={"console_scripts": ["mcp-iso-codes = iso_codes.server:main"]},
    cmdclass=commands(),
)
