# limit Memory
class E(Exception):
    def __str__(self):
        text = 'x'
        while True:
            text += text
raise E
