# limit Time
names = {'k%d' % i: i for i in range(100_000)}
while True:
    type('C', (), names)
