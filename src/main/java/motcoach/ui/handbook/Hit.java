package motcoach.ui.handbook;

import motcoach.method.Handbook;

/** A place in the handbook that answers a search, and a piece of what it says. */
record Hit(Handbook.Spot spot, Excerpt excerpt) {}
