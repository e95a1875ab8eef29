"""A shop that keeps its orders in its own database, and is paid by WeChat Pay."""
