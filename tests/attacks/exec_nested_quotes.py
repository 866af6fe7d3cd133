# limit Memory or limit SourceSize
source = 'pass'
while True:
    source = 'exec(' + repr(source) + ')'
    exec(source)
