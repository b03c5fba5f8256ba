package motcoach.scenario;

import motcoach.method.Text;

/** Something limited the trainee may spend, in neutral units. */
public record Resource(String id, Text label, int limit) {}
