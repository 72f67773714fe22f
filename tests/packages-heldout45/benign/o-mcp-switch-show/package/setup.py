from setuptools import find_packages, setup

setup(
    name="o-mcp-switch-show",
    version="0.3.5",
    description="Read-only show commands on network switches",
    packages=find_packages(exclude=["tests"]),
    include_package_data=True,
    install_requires=["mcp>=1.9.0", "paramiko"],
    entry_points={"console_scripts": ["o-mcp-switch-show = o_mcp_switch_show.server:main"]},
    python_requires=">=3.10",
)
