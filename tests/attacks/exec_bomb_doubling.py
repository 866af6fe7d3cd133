# limit Memory or limit Time or limit SourceSize
source = 'x = 1\n'
while True:
    source += source
    exec(source)
