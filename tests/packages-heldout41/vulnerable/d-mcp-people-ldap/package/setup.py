from setuptools import find_packages, setup

setup(
    name="d-mcp-people-ldap",
    version="2.3.2",
    description="Search people and groups of an LDAP directory",
    author="Rafael Brandt",
    license="BSD-3-Clause",
    packages=find_packages(),
    include_package_data=True,
    python_requires=">=3.10",
    install_requires=["mcp>=1.9.0", "ldap3"],
    entry_points={"console_scripts": ["d-mcp-people-ldap=people_ldap.server:main"]},
)
