import os

import paho.mqtt.client as mqtt
from mcp.server.fastmcp import FastMCP
from pymongo import MongoClient

mcp = FastMCP("readings")
store = MongoClient(os.environ["READINGS"], tls=True, tlsAllowInvalidCertificates=False)
broker = mqtt.Client()
broker.tls_set()
broker.tls_insecure_set(False)


@mcp.tool()
def readings(sensor: str) -> list:
    """What a sensor measured."""
    return list(store.home.readings.find({"sensor": sensor}))
