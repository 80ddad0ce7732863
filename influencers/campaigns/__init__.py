"""Campaigns, their public ledger, and the quiet periods before elections."""
