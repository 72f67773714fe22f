from pathlib import Path

from setuptools import find_packages, setup

setup(
    name="ub-vault-reader",
    version="2.11.4",
    description="Read application secrets of a Vault server",
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author="Tomas Ilves",
    license="MIT",
    packages=find_packages(exclude=["tests"]),
    python_requires=">=3.11",
    install_requires=["mcp>=1.9.0", "httpx"],
    entry_points={"console_scripts": ["ub-vault-reader = ub_vault_reader.server:main"]},
)
