# limit Memory or limit Time
e = ExceptionGroup('g', [ValueError(1)])
for i in range(60):
    e = ExceptionGroup('g', [e, e])
e.split(TypeError)
