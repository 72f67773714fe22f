from pathlib import Path

from setuptools import find_packages, setup

setup(
    name="ub-dns-doctor",
    version="1.0.5",
    description="Mail related DNS checks of a domain",
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author="Ansgar Tveit",
    license="MIT",
    packages=find_packages(exclude=["tests"]),
    python_requires=">=3.11",
    install_requires=["mcp>=1.9.0", "dnspython"],
    entry_points={"console_scripts": ["ub-dns-doctor = ub_dns_doctor.server:main"]},
)
