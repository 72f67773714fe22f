import os

BROKER = os.getenv("MQTT_HOST", "broker.sensor-hub.example")
PORT = int(os.getenv("MQTT_PORT", "8883"))
PREFIX = os.getenv("MQTT_PREFIX", "sensors")
TOPICS = [(f"{PREFIX}/+/state", 0), ("$hub/maint/+", 1)]
