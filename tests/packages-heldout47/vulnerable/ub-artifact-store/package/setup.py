from pathlib import Path

from setuptools import find_packages, setup

setup(
    name="ub-artifact-store",
    version="0.10.5",
    description="Fetch build artifacts from object storage",
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author="Tomas Ilves",
    license="Apache-2.0",
    packages=find_packages(exclude=["tests"]),
    python_requires=">=3.11",
    install_requires=["mcp>=1.9.0", "boto3"],
    entry_points={"console_scripts": ["ub-artifact-store = ub_artifact_store.server:main"]},
)
