"""Forms and letters: each row of a source on pages of its own, as the blocks of its register say."""

from partybook.paper.form.forms import Forms as Forms
