# error
[].Storage
