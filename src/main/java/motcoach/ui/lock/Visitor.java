package motcoach.ui.lock;

import motcoach.progress.Learner;

/**
 * Somebody who may come in.
 *
 * @param locked whether they are asked for a PIN
 */
public record Visitor(Learner who, boolean locked) {}
