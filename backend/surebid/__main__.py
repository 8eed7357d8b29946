"""`python -m surebid` is the command `surebid`."""

from .cli import main

main()
