"""The small forms of what happened: a demo, a quote, literature, a call, a salesperson."""
