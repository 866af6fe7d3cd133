"""The part of json that writes."""

from json import JSONEncoder

__all__ = ['JSONEncoder']
