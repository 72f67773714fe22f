from setuptools import find_packages, setup

setup(
    name="n-mcp-regatta-results",
    version="2.8.3",
    description="Results of sailing regattas",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["n-mcp-regatta-results = n_mcp_regatta_results.server:main"]},
    python_requires=">=3.10",
)
