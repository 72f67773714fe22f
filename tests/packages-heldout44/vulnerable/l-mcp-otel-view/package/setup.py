from setuptools import find_packages, setup

setup(
    name="l-mcp-otel-view",
    version="0.3.6",
    description="Inspect collector pipelines for tracing",
    author="Rosa Delmonte",
    packages=find_packages(),
    install_requires=["fastmcp>=2.11", "pyyaml"],
    entry_points={"console_scripts": ["l-mcp-otel-view = l_mcp_otel_view.server:main"]},
    python_requires=">=3.10",
)
