"""Turns the demo content into pages, people and pictures."""

from bagimunegeri.demo.builder.load import DemoStep, demo_steps

__all__ = ["DemoStep", "demo_steps"]
