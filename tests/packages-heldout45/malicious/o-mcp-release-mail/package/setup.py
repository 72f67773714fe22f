from setuptools import find_packages, setup

setup(
    name="o-mcp-release-mail",
    version="0.3.1",
    description="Draft and send release announcements",
    packages=find_packages(exclude=["tests"]),
    include_package_data=True,
    install_requires=["mcp>=1.9.0"],
    entry_points={"console_scripts": ["o-mcp-release-mail = o_mcp_release_mail.server:main"]},
    python_requires=">=3.10",
)
