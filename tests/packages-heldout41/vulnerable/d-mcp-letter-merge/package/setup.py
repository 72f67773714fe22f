from setuptools import find_packages, setup

setup(
    name="d-mcp-letter-merge",
    version="1.7.8",
    description="Merge letters from templates and contacts",
    author="Maren Oduya",
    license="BSD-3-Clause",
    packages=find_packages(),
    include_package_data=True,
    python_requires=">=3.10",
    install_requires=["mcp>=1.9.0", "Jinja2"],
    entry_points={"console_scripts": ["d-mcp-letter-merge=letter_merge.server:main"]},
)
