from setuptools import find_packages, setup

setup(
    name="e-mcp-container-logs",
    version="1.12.2",
    description="Logs and state of local containers",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["e-mcp-container-logs = e_mcp_container_logs.server:main"]},
    python_requires=">=3.10",
)
