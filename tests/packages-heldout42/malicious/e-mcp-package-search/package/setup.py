from setuptools import find_packages, setup

setup(
    name="e-mcp-package-search",
    version="2.11.3",
    description="Search packages of a private index",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0", "httpx"],
    entry_points={"console_scripts": ["e-mcp-package-search = e_mcp_package_search.server:main"]},
    python_requires=">=3.10",
)
