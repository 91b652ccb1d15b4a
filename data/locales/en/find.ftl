# Finding: search, filters, saved views, changing many records at once.

noun-saved-view = Saved view

op-many-changed = Records changed together
op-many-removed = Records removed together
op-view-saved = View saved
