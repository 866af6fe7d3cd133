class Celsius:
    def __init__(self, degrees):
        self._degrees = degrees

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        self._degrees = value


def work(n):
    reading = Celsius(0)
    for i in range(n):
        reading.degrees = reading.degrees + i
    return reading.degrees


work(200_000)
