from pathlib import Path

from setuptools import find_packages, setup

setup(
    name="b-mcp-pg-readonly",
    version="1.2.6",
    description="Read-only SQL access to PostgreSQL",
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="MIT",
    packages=find_packages(),
    python_requires=">=3.10",
    install_requires=["mcp>=1.9.0", "psycopg[binary]>=3.1"],
    entry_points={"console_scripts": ["b-mcp-pg-readonly = mcp_pg_readonly.server:main"]},
)
