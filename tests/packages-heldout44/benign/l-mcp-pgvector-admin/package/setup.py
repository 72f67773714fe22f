from setuptools import find_packages, setup

setup(
    name="l-mcp-pgvector-admin",
    version="2.8.4",
    description="Search and maintain pgvector tables",
    author="Hanne Brokmann",
    packages=find_packages(),
    install_requires=["mcp>=1.9.0", "sqlalchemy[asyncio]", "asyncpg"],
    entry_points={"console_scripts": ["l-mcp-pgvector-admin = l_mcp_pgvector_admin.server:main"]},
    python_requires=">=3.10",
)
