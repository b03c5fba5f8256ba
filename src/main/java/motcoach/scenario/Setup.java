package motcoach.scenario;

import motcoach.method.Language;

/**
 * What makes two plays of a scenario comparable.
 *
 * @param language in which the customer speaks
 * @param seed picks among alternative lines; the same seed gives the same lines and events
 */
public record Setup(Mode mode, Language language, long seed) {}
