from setuptools import find_packages, setup

setup(
    name="l-mcp-logship",
    version="0.10.4",
    description="Ship local log files to a collector",
    author="Jonas Hedlund",
    packages=find_packages(),
    install_requires=["mcp>=1.9.0", "aiohttp"],
    entry_points={"console_scripts": ["l-mcp-logship = l_mcp_logship.server:main"]},
    python_requires=">=3.10",
)
