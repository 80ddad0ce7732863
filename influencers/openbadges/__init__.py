"""Open Badges 3.0: issue, sign, bake and verify, without a database or a network.

https://www.imsglobal.org/spec/ob/v3p0 on https://www.w3.org/TR/vc-data-model-2.0/,
signed as https://www.w3.org/TR/vc-di-eddsa/ says.
"""
