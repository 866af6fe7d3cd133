# limit Memory
'%1000000000d' % 1
