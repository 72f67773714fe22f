from setuptools import find_packages, setup

setup(
    name="runbook-mcp",
    version="0.1.3",
    description="Search and read runbooks",
    packages=find_packages(),
    install_requires=["mcp>=1.9.0", "pyyaml"],
    python_requires=">=3.10",
    entry_points={"console_scripts": ["runbook-mcp = runbook_mcp.server:main"]},
)
