from setuptools import find_packages, setup

setup(
    name="f-mcp-ledger-import",
    version="2.12.3",
    description="Import bank statements into a ledger without doubles",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["f-mcp-ledger-import = f_mcp_ledger_import.server:main"]},
    python_requires=">=3.10",
)
