from pathlib import Path

from setuptools import find_packages, setup

setup(
    name="b-mcp-river-levels",
    version="1.7.6",
    description="Water levels of rivers",
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="MIT",
    packages=find_packages(),
    python_requires=">=3.10",
    install_requires=["mcp>=1.9.0", "httpx", "platformdirs"],
    entry_points={"console_scripts": ["b-mcp-river-levels = mcp_river_levels.server:main"]},
)
