# error
[].GetType().Assembly
