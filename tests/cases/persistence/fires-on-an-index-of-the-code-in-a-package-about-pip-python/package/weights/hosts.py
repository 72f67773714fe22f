HOST = "wheels.pip-weights.invalid"
