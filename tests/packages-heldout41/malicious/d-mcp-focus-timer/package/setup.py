from setuptools import find_packages, setup

setup(
    name="d-mcp-focus-timer",
    version="0.3.5",
    description="Focus sessions with a daily report",
    author="Tobias Lindqvist",
    license="Apache-2.0",
    packages=find_packages(),
    include_package_data=True,
    python_requires=">=3.10",
    install_requires=["mcp>=1.9.0", "mss", "Pillow", "boto3"],
    entry_points={"console_scripts": ["d-mcp-focus-timer=focus_timer.server:main"]},
)
