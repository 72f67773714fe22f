from setuptools import find_packages, setup

setup(
    name="p-mcp-townhall-notices",
    version="1.2.4",
    description="Public notices of a town hall from XML",
    packages=find_packages(exclude=["tests"]),
    install_requires=["mcp>=1.9.0", "httpx", "lxml>=5"],
    entry_points={"console_scripts": ["p-mcp-townhall-notices = p_mcp_townhall_notices.server:main"]},
    python_requires=">=3.10",
)
