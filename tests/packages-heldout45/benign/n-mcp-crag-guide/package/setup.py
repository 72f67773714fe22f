from setuptools import find_packages, setup

setup(
    name="n-mcp-crag-guide",
    version="0.1.6",
    description="Guide to climbing areas",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["n-mcp-crag-guide = n_mcp_crag_guide.server:main"]},
    python_requires=">=3.10",
)
