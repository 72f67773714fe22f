from pathlib import Path

from setuptools import find_packages, setup

setup(
    name="b-mcp-mqtt-home",
    version="1.2.4",
    description="Reads and switches MQTT devices",
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="MIT",
    packages=find_packages(),
    python_requires=">=3.10",
    install_requires=["mcp>=1.9.0", "paho-mqtt>=2.0"],
    entry_points={"console_scripts": ["b-mcp-mqtt-home = mcp_mqtt_home.server:main"]},
)
