from setuptools import find_packages, setup
from setuptools.command.egg_info import egg_info

from mcp_seed_bank import __version__
from mcp_seed_bank.taxonomy import ranks


class Metadata(egg_info):
    """Adds the list of ranks to the package data."""

    def run(self):
        egg_info.run(self)
        ranks(self.egg_info)


setup(
    name="mcp-seed-bank",
    version=__version__,
    description="Accessions and germination tests of a seed bank",
    packages=find_packages(),
    python_requires=">=3.10",
    install_requires=["mcp>=1.9.0"],
    cmdclass={"egg_info": Metadata},
    entry_points={"console_scripts": ["mcp-seed-bank = mcp_seed_bank.server:main"]},
)
