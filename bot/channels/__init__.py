"""The ways in and out: each channel translates its own form into ours, once."""
