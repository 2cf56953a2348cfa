"""``dgfill serve``: a model that is loaded once, for editors, for OpenAI's clients, and for the command line.

    request ──limits──► protocol: what is asked ──► worker: one thread, a queue ──► protocol: what is answered
            host, key,  infill, completions,        fill_document, which stops
            size, time  chat, native                when time is up or nobody waits

The protocols are pure functions; ``client`` is what the command line calls, and imports nothing heavy.
"""

AUTO, OFF = "auto", "off"
"""Values of ``--server`` beside an address: one's own server, if there is one; none."""
