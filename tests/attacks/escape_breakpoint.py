# error
breakpoint()
