from . import accel

accel.install()
