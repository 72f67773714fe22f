from gull.grid import number
