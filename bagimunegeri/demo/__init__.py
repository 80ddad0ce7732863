"""The demo portal: content written by us, deterministic, loaded by `load_demo`."""
