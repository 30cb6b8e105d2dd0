"""Printed registers of resources/registers: what stands on the paper, read once, checked, frozen."""

from partybook.standards.registers.columns import BLANK as BLANK
from partybook.standards.registers.columns import NUMBER as NUMBER
from partybook.standards.registers.columns import Column as Column
from partybook.standards.registers.register import HEAD_VALUES as HEAD_VALUES
from partybook.standards.registers.register import Keep as Keep
from partybook.standards.registers.register import Paper as Paper
from partybook.standards.registers.register import Register as Register
from partybook.standards.registers.register import read_register as read_register
from partybook.standards.registers.register import register_from as register_from
from partybook.standards.registers.register import registers as registers
