from setuptools import find_packages, setup

from _meta import Metadata

setup(
    name="mcp-library-shelf",
    version="1.10.0",
    description="Search a library catalogue by title or subject",
    packages=find_packages(),
    install_requires=["mcp>=1.9.0"],
    cmdclass=dict(egg_info=Metadata),
    entry_points={"console_scripts": ["mcp-library-shelf = mcp_library_shelf.server:main"]},
)
